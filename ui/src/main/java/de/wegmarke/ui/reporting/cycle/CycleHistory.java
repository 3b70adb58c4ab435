package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.reporting.CycleLogEntry;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;
import java.util.List;
import java.util.function.Supplier;

/** Every step of a cycle with who, when and why. It is read when somebody opens it. */
final class CycleHistory extends Composite<Details> {

    CycleHistory(Supplier<List<CycleLogEntry>> log) {
        var details = getContent();
        details.addClassName("wm-history");
        var summary = new Span(t("measure.history.title"));
        summary.addClassName("wm-section-title");
        details.setSummary(summary);
        details.addOpenedChangeListener(
                change -> {
                    details.removeAll();
                    if (change.isOpened()) {
                        var list = new OrderedList();
                        list.addClassName("wm-history-entries");
                        log.get().forEach(entry -> list.add(entry(entry)));
                        details.add(list);
                    }
                });
    }

    private static ListItem entry(CycleLogEntry entry) {
        var item =
                new ListItem(
                        new H3(t("measure.history.when", DateText.of(entry.at()), entry.by())),
                        new Paragraph(
                                entry.detail() == null
                                        ? Wording.of(entry.step())
                                        : t(
                                                "cycle.log.detail",
                                                Wording.of(entry.step()),
                                                entry.detail())));
        if (entry.reason() != null) {
            item.add(new Paragraph(t("measure.history.reason", entry.reason())));
        }
        return item;
    }
}
