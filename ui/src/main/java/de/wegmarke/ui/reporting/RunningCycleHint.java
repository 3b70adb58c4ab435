package de.wegmarke.ui.reporting;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.access.Permission;
import de.wegmarke.reporting.BodySheet;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.ReturnReporting;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.today.TodayHint;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on the page of today what the running cycle asks of the person, and leads there. */
@Component
class RunningCycleHint implements TodayHint {

    private final CycleReading reading;
    private final ReturnReporting reporting;

    RunningCycleHint(CycleReading reading, ReturnReporting reporting) {
        this.reading = reading;
        this.reporting = reporting;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content(Visit visit) {
        return reading.running(visit.key())
                .flatMap(
                        cycle ->
                                visit.may(Permission.CYCLE_RUN)
                                        ? Optional.of(forManagement(visit, cycle))
                                        : visit.actor()
                                                .bodyIn(visit.key())
                                                .flatMap(body -> forBody(visit, cycle, body)));
    }

    private static com.vaadin.flow.component.Component forManagement(Visit visit, CycleView cycle) {
        var counts = cycle.completeness();
        var waiting = counts.handedIn() - counts.accepted();
        return hint(
                t(
                        "today.cycle.management",
                        cycle.plan().name(),
                        waiting,
                        counts.missing(),
                        DateText.of(cycle.plan().dates().submission())),
                new Anchor(Navigation.cycle(visit.key(), cycle.key()), t("today.cycle.open")));
    }

    private Optional<com.vaadin.flow.component.Component> forBody(
            Visit visit, CycleView cycle, String body) {
        return reporting.sheet(visit.key(), cycle.key(), body).map(sheet -> forBody(visit, sheet));
    }

    private static com.vaadin.flow.component.Component forBody(Visit visit, BodySheet sheet) {
        var owed = sheet.returns().stream().filter(ReturnView::writable).count();
        var back =
                sheet.returns().stream()
                        .filter(one -> one.state() == ReturnState.SENT_BACK)
                        .count();
        var plan = sheet.cycle().plan();
        var words =
                owed == 0
                        ? t("today.cycle.done", plan.name())
                        : t(
                                "today.cycle.body",
                                plan.name(),
                                owed,
                                DateText.of(plan.dates().submission()));
        var link =
                new Anchor(
                        Navigation.returns(visit.key(), sheet.cycle().key(), sheet.body()),
                        owed == 0 ? t("today.cycle.look") : t("today.cycle.report"));
        return back == 0
                ? hint(words, link)
                : hint(words + " " + t("today.cycle.back", back), link);
    }

    private static Div hint(String words, Anchor link) {
        link.addClassName("wm-action-link");
        var hint = new Div(new Paragraph(words), link);
        hint.addClassName("wm-today-hint");
        return hint;
    }
}
