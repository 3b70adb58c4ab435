package de.wegmarke.ui.reporting.spreadsheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.exchange.returns.ReturnDoubt;
import de.wegmarke.exchange.returns.ReturnPreview;
import de.wegmarke.exchange.returns.RowChange;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a dry run found, the conflicts first: they are what a person has to decide. */
final class PreviewPanel extends Div {

    /** So many are shown at once; more are opened group by group. */
    private static final int FEW = 20;

    private final transient ReturnPreview preview;
    private final Set<ReturnRef> overwrite = new HashSet<>();

    PreviewPanel(ReturnPreview preview) {
        this.preview = preview;
        addClassName("wm-spreadsheet-preview");
        add(summary());
        conflicts();
        rows("spreadsheet.handIns", preview.changes().stream().filter(RowChange::handsIn).toList());
        rows(
                "spreadsheet.drafts",
                preview.changes().stream().filter(one -> !one.handsIn()).toList());
        rows("spreadsheet.blocked", preview.blocked());
        group(
                t("spreadsheet.doubts", preview.doubts().size()),
                preview.doubts().stream().map(PreviewPanel::item).toList());
        group(
                t("spreadsheet.absent", preview.absent().size()),
                preview.absent().stream().map(label -> (Component) new ListItem(label)).toList());
    }

    ReturnPreview preview() {
        return preview;
    }

    /** The conflicts in which the person lets the file go first. */
    Set<ReturnRef> overwrite() {
        return Set.copyOf(overwrite);
    }

    /** What would be written now. */
    TakenOver taken() {
        var rows = new ArrayList<>(preview.changes());
        preview.conflicts().stream()
                .filter(one -> overwrite.contains(one.ref()))
                .forEach(rows::add);
        return TakenOver.of(rows);
    }

    private Notice summary() {
        if (preview.isEmpty()) {
            return preview.blocked().isEmpty() && preview.doubts().isEmpty()
                    ? Notice.info(t("spreadsheet.nothing", preview.fileName(), preview.unchanged()))
                    : Notice.warning(t("spreadsheet.nothing.left", preview.fileName()));
        }
        return Notice.info(
                t(
                        "spreadsheet.ready",
                        preview.fileName(),
                        preview.handedIn(),
                        preview.drafts(),
                        preview.unchanged()));
    }

    private void conflicts() {
        if (preview.conflicts().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        preview.conflicts()
                .forEach(
                        row ->
                                list.add(
                                        new RowItem(
                                                row,
                                                chosen -> {
                                                    if (chosen) {
                                                        overwrite.add(row.ref());
                                                    } else {
                                                        overwrite.remove(row.ref());
                                                    }
                                                })));
        var group = new Details(t("spreadsheet.conflicts", preview.conflicts().size()));
        group.add(new Paragraph(t("spreadsheet.conflicts.text")), list);
        group.setOpened(true);
        group.setWidthFull();
        add(group);
    }

    private void rows(String title, List<RowChange> rows) {
        group(
                t(title, rows.size()),
                rows.stream().map(row -> (Component) new RowItem(row)).toList());
    }

    private void group(String title, List<Component> items) {
        if (!items.isEmpty()) {
            var group = new Details(title, new UnorderedList(items.toArray(ListItem[]::new)));
            group.setOpened(items.size() <= FEW);
            group.setWidthFull();
            add(group);
        }
    }

    private static Component item(ReturnDoubt doubt) {
        var place =
                new Span(
                        t(
                                "spreadsheet.doubt.place",
                                Integer.toString(doubt.row()),
                                doubt.label(),
                                doubt.column().heading(Wording.locale())));
        place.addClassName("wm-spreadsheet-place");
        var quote = new Span(t("import.quote", doubt.quote()));
        return new ListItem(place, quote, new Paragraph(doubt.text(Wording.locale())));
    }
}
