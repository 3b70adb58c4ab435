package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.ProposalState;
import de.wegmarke.story.StoryComment;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryProposal;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.ReasonDialog;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.CommentCard;
import de.wegmarke.ui.story.PartHeading;
import de.wegmarke.ui.story.PartText;
import de.wegmarke.ui.story.ProposalCard;
import de.wegmarke.ui.story.Quoted;
import de.wegmarke.ui.story.Talk;
import java.util.stream.Stream;

/** One part of a story with what the institute says about it. */
final class OwnPart extends Section {

    private final transient OwnDesk desk;
    private final transient OwnStory story;
    private final transient Talk beside;
    private final Div messages = new Div();

    OwnPart(OwnDesk desk, OwnStory story, StoryPart part) {
        this.desk = desk;
        this.story = story;
        beside = new Talk(story.revision(), story.changedSinceRelease());
        addClassName("wm-story-part");
        getElement().setAttribute("data-part", part.name());
        messages.addClassName("wm-form-messages");
        add(
                new PartHeading(part),
                new PartText(
                        story.content(),
                        part,
                        desk.pictures()::picture,
                        Quoted.by(comments(part), beside)),
                messages);
        story.proposals().stream()
                .filter(proposal -> proposal.part() == part)
                .forEach(proposal -> add(card(proposal)));
        comments(part).forEach(comment -> add(card(comment)));
    }

    private Stream<StoryComment> comments(StoryPart part) {
        return story.comments().stream().filter(comment -> comment.part() == part);
    }

    private Component card(StoryProposal proposal) {
        if (!proposal.isOpen() || !desk.maySpeak()) {
            return new ProposalCard(proposal, beside);
        }
        var checked = new Checkbox(t("own.proposal.names.checked"));
        var accept =
                new Button(t("own.proposal.accept"), click -> accept(proposal, checked.getValue()));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        accept.setAriaLabel(t("own.proposal.accept.of", Wording.of(proposal.part())));
        var decline =
                new Button(
                        t("own.proposal.decline"),
                        click ->
                                new ReasonDialog(
                                                t("own.proposal.decline.title"),
                                                t("own.proposal.decline"),
                                                t("own.proposal.decline.why"),
                                                why -> decline(proposal, why),
                                                new Paragraph(t("own.proposal.decline.text")))
                                        .open());
        decline.addThemeVariants(ButtonVariant.LUMO_SMALL);
        decline.setAriaLabel(t("own.proposal.decline.of", Wording.of(proposal.part())));
        return proposal.newNames().isEmpty()
                ? new ProposalCard(proposal, beside, accept, decline)
                : new ProposalCard(proposal, beside, checked, accept, decline);
    }

    private void accept(StoryProposal proposal, boolean namesChecked) {
        messages.removeAll();
        try {
            var became =
                    desk.release().accept(desk.tenant(), desk.key(), proposal.id(), namesChecked);
            if (became == ProposalState.OVERTAKEN) {
                messages.add(Notice.warning(t("own.proposal.overtaken")));
                return;
            }
            PartHeading.remember(proposal.part());
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }

    private void decline(StoryProposal proposal, String why) {
        desk.release().decline(desk.tenant(), desk.key(), proposal.id(), why);
        PartHeading.remember(proposal.part());
    }

    private void answer(StoryComment comment, String words) {
        desk.release().answer(desk.tenant(), desk.key(), comment.id(), words);
        PartHeading.remember(comment.part());
    }

    private Component card(StoryComment comment) {
        if (!desk.maySpeak() || story.state() == StoryState.WITHDRAWN) {
            return new CommentCard(comment, beside);
        }
        var answer =
                new Button(
                        t("own.comment.answer"),
                        click ->
                                new ReasonDialog(
                                                t("own.comment.answer.title"),
                                                t("own.comment.answer.send"),
                                                t("own.comment.answer.text"),
                                                words -> answer(comment, words),
                                                new CommentCard(comment, beside))
                                        .open());
        answer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        answer.setAriaLabel(t("own.comment.answer.of", comment.by()));
        return new CommentCard(comment, beside, answer);
    }
}
