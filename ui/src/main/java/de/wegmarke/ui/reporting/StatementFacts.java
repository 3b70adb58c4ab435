package de.wegmarke.ui.reporting;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.plan.WebAddress;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.MoneyText;
import de.wegmarke.ui.component.StateBadge;
import de.wegmarke.ui.component.Wording;
import org.jspecify.annotations.Nullable;

/** What a return says, to read. What it does not say is left out, but for the state. */
public final class StatementFacts extends Div {

    private final FactList facts = new FactList();

    public StatementFacts(ReturnContent content) {
        addClassName("wm-statement");
        var state = content.state();
        facts.fact(
                t("return.state"),
                state == null ? quiet(t("return.state.none")) : StateBadge.of(state));
        text(t("return.stateReason"), content.stateReason());
        text(t("return.achieved"), content.achieved());
        var reason = content.obstacleReason();
        text(t("return.obstacleReason"), reason == null ? null : Wording.of(reason));
        text(t("return.obstacles"), content.obstacles());
        text(t("return.nextSteps"), content.nextSteps());
        var cost = content.actualCost();
        text(t("return.actualCost"), cost == null ? null : MoneyText.of(cost));
        text(t("return.newDeadline"), content.newDeadline());
        text(t("return.deadlineReason"), content.deadlineReason());
        evidence(content);
        add(facts);
    }

    private void text(String term, @Nullable String value) {
        if (value != null) {
            var words = new Paragraph(value);
            words.addClassName("wm-statement-text");
            facts.fact(term, words);
        }
    }

    private void evidence(ReturnContent content) {
        var address = content.evidenceUrl();
        var label = content.evidenceLabel();
        // A draft is shown before its address has been checked.
        if (address != null && WebAddress.isOne(address)) {
            var link = new Anchor(address, label == null ? address : label);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.fact(t("return.evidence"), link);
        } else {
            text(t("return.evidence"), label == null ? address : label);
        }
    }

    private static Component quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("wm-quiet");
        return line;
    }
}
