package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.reporting.MeasureResult;
import de.wegmarke.ui.component.StateBadge;

/** A measure whose bodies disagree, with what each says. */
final class DisputedMeasure extends Div {

    DisputedMeasure(MeasureResult result, boolean mayDecide, Runnable decide) {
        addClassName("wm-disputed-measure");
        var label = new Span(result.label());
        label.addClassName("wm-return-label");
        var statements = new UnorderedList();
        statements.addClassName("wm-inline-list");
        result.returns().stream()
                .filter(one -> one.state().handedIn())
                .forEach(
                        one -> {
                            var state = one.content().state();
                            if (state != null) {
                                statements.add(
                                        new ListItem(
                                                new Span(t("review.says", one.bodyName())),
                                                StateBadge.of(state)));
                            }
                        });
        add(new H3(label, new Span(" " + result.text())), statements);
        if (mayDecide) {
            add(new Button(t("review.decide"), click -> decide.run()));
        }
    }
}
