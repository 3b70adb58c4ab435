package de.wegmarke.ui.exchange;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.exchange.PlanDocument;
import de.wegmarke.exchange.Section;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.ui.component.MoneyText;
import java.math.BigDecimal;
import java.util.ArrayList;

/**
 * How many places and measures a document holds, per level and per field, to compare with the
 * paper.
 */
final class DocumentCounts extends Div {

    DocumentCounts(PlanDocument document) {
        addClassName("wm-import-counts");
        add(new Paragraph(sentence(document)), new Paragraph(values(document)), table(document));
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

    private static String values(PlanDocument document) {
        var amounts =
                document.measures().stream()
                        .map(measure -> measure.financialEffect())
                        .filter(FinancialEffect.Amount.class::isInstance)
                        .map(FinancialEffect.Amount.class::cast)
                        .map(FinancialEffect.Amount::upper)
                        .toList();
        return t(
                "import.counts.values",
                document.measures().stream()
                        .filter(measure -> measure.kind() == MeasureKind.REVIEW_MANDATE)
                        .count(),
                document.sections().stream().mapToInt(Section::newMarks).sum(),
                amounts.size(),
                MoneyText.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static NativeTable table(PlanDocument document) {
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
        for (var field : document.sections(ElementKind.ACTION_FIELD)) {
            var name = new NativeTableHeaderCell(field.number() + " " + field.title());
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(name);
            row.add(
                    number(
                            document.sections().stream()
                                    .filter(section -> below(field, section.path()))
                                    .count()),
                    number(
                            document.measures().stream()
                                    .filter(
                                            measure ->
                                                    measure.parentPath().equals(field.path())
                                                            || below(field, measure.parentPath()))
                                    .count()));
            table.getBody().add(row);
        }
        return table;
    }

    private static boolean below(Section field, String path) {
        return path.startsWith(field.path() + ".") || path.startsWith(field.path() + "-");
    }

    private static NativeTableCell number(long count) {
        var cell = new NativeTableCell(Long.toString(count));
        cell.addClassName("wm-number");
        return cell;
    }
}
