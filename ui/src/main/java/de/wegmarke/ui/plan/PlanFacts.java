package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.PlanHead;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;

/** The plan's own facts in one line: status, Stand, resolution, council paper. */
class PlanFacts extends Div {

    PlanFacts(PlanHead plan) {
        addClassName("wm-plan-facts");
        var status = new Span(Wording.of(plan.status()));
        status.addClassName("wm-plan-status");
        status.getElement().setAttribute("data-status", plan.status().name());
        add(status);
        if (plan.asOf() != null) {
            add(new Span(t("plan.asOf", DateText.of(plan.asOf()))));
        }
        if (plan.resolutionOn() != null) {
            add(new Span(t("plan.resolution", DateText.of(plan.resolutionOn()))));
        }
        if (plan.councilPaper() != null && !plan.councilPaper().isBlank()) {
            add(new Span(t("plan.councilPaper", plan.councilPaper())));
        }
    }
}
