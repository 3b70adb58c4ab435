package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.FieldChange;
import de.wegmarke.plan.HistoryEntry;
import de.wegmarke.plan.MeasureField;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.TextDifference;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Every change of the measure with what it changed. It is read when somebody opens it. */
final class HistorySection extends Composite<Details> {

    /** Texts of some length, where a difference says more than two whole texts. */
    private static final Set<MeasureField> TEXTS =
            EnumSet.of(
                    MeasureField.TEXT,
                    MeasureField.BODIES,
                    MeasureField.STATE_REASON,
                    MeasureField.REVIEW_RESULT);

    /**
     * @param lastChange by whom and when, in one sentence
     */
    HistorySection(String lastChange, Supplier<List<HistoryEntry>> history) {
        var details = getContent();
        details.addClassName("wm-history");
        var summary = new Span(t("measure.history.title"));
        summary.addClassName("wm-section-title");
        var last = new Span(lastChange);
        last.addClassName("wm-quiet");
        details.setSummary(new Div(summary, last));
        details.addOpenedChangeListener(
                change -> {
                    details.removeAll();
                    if (change.isOpened()) {
                        details.add(entries(history.get()));
                    }
                });
    }

    private static Component entries(List<HistoryEntry> history) {
        var list = new OrderedList();
        list.addClassName("wm-history-entries");
        history.forEach(entry -> list.add(entry(entry)));
        return list;
    }

    private static ListItem entry(HistoryEntry entry) {
        var item = new ListItem();
        item.add(new H3(t("measure.history.when", DateText.of(entry.at()), entry.by())));
        var origin = new Paragraph(Wording.of(entry.origin()));
        origin.addClassName("wm-quiet");
        item.add(origin);
        if (entry.reason() != null) {
            item.add(new Paragraph(t("measure.history.reason", entry.reason())));
        }
        if (entry.created()) {
            item.add(new Paragraph(t("measure.history.created")));
        }
        entry.changes().forEach(change -> item.add(change(change)));
        var note = entry.note();
        if (note != null) {
            var day = DateText.of(note.notedOn());
            item.add(new Paragraph(t("measure.history.note", day, note.text())));
        }
        return item;
    }

    private static Div change(FieldChange change) {
        var name = new Span(Wording.of(change.field()));
        name.addClassName("wm-history-field");
        var line = new Div(name, difference(change));
        line.addClassName("wm-history-change");
        return line;
    }

    private static Component difference(FieldChange change) {
        if (TEXTS.contains(change.field())
                && change.before() instanceof String before
                && change.after() instanceof String after
                && !before.isBlank()
                && !after.isBlank()) {
            return new TextDifference(before, after);
        }
        var before = new Span(FieldText.of(change.field(), change.before()));
        before.addClassName("wm-history-before");
        var arrow = new Span(" → ");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span(" " + t("measure.history.to") + " ");
        spoken.addClassName("wm-spoken");
        return new Div(
                before, arrow, spoken, new Span(FieldText.of(change.field(), change.after())));
    }
}
