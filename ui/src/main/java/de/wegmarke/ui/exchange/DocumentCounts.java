package de.wegmarke.ui.exchange;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.exchange.DocumentFigures;
import de.wegmarke.exchange.PlanDocument;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.ui.component.MoneyText;
import java.util.ArrayList;

/**
 * How many places and measures a document holds, per level and per field, to compare with the
 * paper.
 */
final class DocumentCounts extends Div {

    DocumentCounts(PlanDocument document) {
        addClassName("wm-import-counts");
        var figures = document.figures();
        add(new Paragraph(sentence(document)), new Paragraph(values(figures)), table(figures));
    }

    private static String sentence(PlanDocument document) {
        var levels = new ArrayList<String>();
        for (var kind : ElementKind.values()) {
            var count = document.sections(kind).size();
            if (count > 0) {
                levels.add(t("import.counts.%s".formatted(kind.name()), count));
            }
        }
        levels.add(t("import.counts.MEASURE", document.measures().size()));
        return String.join(", ", levels);
    }

    private static String values(DocumentFigures figures) {
        return t(
                "import.counts.values",
                figures.reviewMandates(),
                figures.newMarks(),
                figures.amounts(),
                MoneyText.of(figures.upperBounds()));
    }

    private static NativeTable table(DocumentFigures figures) {
        var table = new NativeTable();
        table.addClassName("wm-table");
        table.setCaptionText(t("import.counts.caption"));
        var head = new NativeTableRow();
        for (var title :
                new String[] {
                    t("import.counts.field"), t("import.counts.places"), t("import.counts.measures")
                }) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (var counted : figures.perField()) {
            var field = counted.field();
            var name = new NativeTableHeaderCell(field.number() + " " + field.title());
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(name);
            row.add(number(counted.places()), number(counted.measures()));
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableCell number(int count) {
        var cell = new NativeTableCell(Integer.toString(count));
        cell.addClassName("wm-number");
        return cell;
    }
}
