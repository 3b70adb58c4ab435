package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.story.adoption.OutcomeView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;

/** What became of an adoption, who sees that, and how it is said or taken back. */
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/story-reading.css")
final class OutcomePanel extends Div {

    /**
     * @param speaks whether the person may say it for the municipality
     */
    OutcomePanel(AdoptionDesk desk, TenantKey tenant, AdoptionView adoption, boolean speaks) {
        addClassName("wm-outcome-panel");
        var said = adoption.outcome();
        if (said == null) {
            if (speaks) {
                var nothing = new Paragraph(t("outcome.none"));
                nothing.addClassName("wm-quiet");
                add(nothing);
            }
        } else {
            show(adoption, said, speaks);
        }
        if (speaks) {
            add(actions(desk, tenant, adoption));
        }
    }

    private void show(AdoptionView adoption, OutcomeView said, boolean speaks) {
        var why = new Paragraph(said.why());
        why.addClassName("wm-outcome-why");
        add(new Div(new OutcomeMark(said.outcome())), why);
        if (speaks) {
            var who = new Paragraph(t(seenBy(adoption, said), said.by(), DateText.of(said.at())));
            who.addClassName("wm-quiet");
            add(who);
        }
    }

    private static String seenBy(AdoptionView adoption, OutcomeView said) {
        if (!said.released()) {
            return "outcome.by.own";
        }
        return adoption.isStoryReadable() ? "outcome.by.released" : "outcome.by.unread";
    }

    private static Div actions(AdoptionDesk desk, TenantKey tenant, AdoptionView adoption) {
        var said = adoption.outcome();
        var dialog = new OutcomeDialog(desk, tenant, adoption);
        var actions =
                new Div(
                        new Button(
                                t(said == null ? "outcome.say" : "outcome.change"),
                                click -> dialog.show()));
        actions.addClassName("wm-actions");
        if (said != null && said.released()) {
            var back =
                    new Button(
                            t("outcome.withdraw"),
                            click -> {
                                desk.outcomes().holdBack(tenant, adoption.id());
                                UI.getCurrent().refreshCurrentRoute(false);
                            });
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(back);
        }
        return actions;
    }
}
