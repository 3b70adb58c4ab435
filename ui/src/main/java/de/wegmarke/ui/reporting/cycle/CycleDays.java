package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.reporting.CycleDates;
import de.wegmarke.ui.component.DateText;

/** The four days of a cycle beside each other. */
final class CycleDays extends DescriptionList {

    CycleDays(CycleDates dates) {
        addClassName("wm-cycle-days");
        day(t("cycle.cutOff"), DateText.of(dates.cutOff()));
        day(t("cycle.submission"), DateText.of(dates.submission()));
        day(t("cycle.editorialClose"), DateText.of(dates.editorialClose()));
        var council = dates.council();
        day(t("cycle.council"), council == null ? t("cycle.council.open") : DateText.of(council));
    }

    private void day(String term, String value) {
        getElement().appendChild(new Div(new Term(term), new Description(value)).getElement());
    }
}
