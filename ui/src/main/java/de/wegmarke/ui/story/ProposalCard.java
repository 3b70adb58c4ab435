package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.StoryProposal;
import de.wegmarke.story.SuspectedName;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.TextDifference;
import de.wegmarke.ui.component.Wording;
import java.util.List;

/** Another wording that the institute proposes, as a difference to the municipality's own. */
public final class ProposalCard extends Div {

    /**
     * @param talk what it is made beside
     * @param actions what can be done with it
     */
    public ProposalCard(StoryProposal proposal, Talk talk, Component... actions) {
        addClassName("wm-talk");
        getElement().setAttribute("data-kind", "proposal");
        getElement().setAttribute("data-done", String.valueOf(!proposal.isOpen()));
        var state = new Span(Wording.of(proposal.state()));
        state.addClassName("wm-talk-state");
        var head =
                new Div(
                        state,
                        new Span(
                                t(
                                        "story.proposal.who",
                                        proposal.by(),
                                        DateText.of(proposal.at()))));
        head.addClassName("wm-talk-head");
        add(head);
        talk.placeOf(proposal).forEach(this::add);
        add(
                proposal.isForgotten()
                        ? new Paragraph(t("story.proposal.forgotten"))
                        : new TextDifference(proposal.before(), proposal.after()));
        if (proposal.isOpen()) {
            names(proposal.newNames());
        }
        var reason = proposal.reason();
        if (reason != null && !reason.isBlank()) {
            add(new Paragraph(t("story.proposal.reason", reason)));
        }
        var at = proposal.decidedAt();
        if (at != null) {
            var by = proposal.decidedBy();
            var decided =
                    new Paragraph(
                            t("story.proposal.decided", DateText.of(at), by == null ? "" : by));
            decided.addClassName("wm-quiet");
            add(decided);
        }
        var decision = proposal.decision();
        if (decision != null && !decision.isBlank()) {
            add(new Paragraph(t("story.proposal.decision", decision)));
        }
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("wm-actions");
            add(bar);
        }
    }

    private void names(List<SuspectedName> names) {
        if (names.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("wm-suspected");
        names.forEach(name -> list.add(new ListItem(new SuspectedPassage(name))));
        add(new Paragraph(t("story.proposal.names", names.size())), list);
    }
}
