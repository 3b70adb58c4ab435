package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.CuratedStory;
import de.wegmarke.story.StoryComment;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryProposal;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.CommentCard;
import de.wegmarke.ui.story.PartHeading;
import de.wegmarke.ui.story.PartText;
import de.wegmarke.ui.story.ProposalCard;
import de.wegmarke.ui.story.Quoted;
import de.wegmarke.ui.story.Talk;
import java.util.stream.Stream;

/** One part of a story as it reads, and beside it what is said about it. */
final class CuratedPart extends Section {

    private final transient CurationDesk desk;
    private final transient CuratedStory story;
    private final StoryPart part;
    private final transient Talk beside;
    private final Div talk = new Div();
    private final Div messages = new Div();

    CuratedPart(CurationDesk desk, CuratedStory story, StoryContent content, StoryPart part) {
        this.desk = desk;
        this.story = story;
        this.part = part;
        beside = new Talk(story.revision(), false);
        addClassNames("wm-story-part", "wm-story-beside");
        getElement().setAttribute("data-part", part.name());
        var text =
                new Div(
                        new PartHeading(part),
                        new PartText(content, part, desk::picture, Quoted.by(comments(), beside)));
        talk.addClassName("wm-story-talk");
        messages.addClassName("wm-form-messages");
        talk.add(actions(content), messages);
        story.proposals().stream()
                .filter(proposal -> proposal.part() == part)
                .forEach(proposal -> talk.add(card(proposal)));
        comments().forEach(comment -> talk.add(card(comment)));
        add(text, talk);
    }

    private Stream<StoryComment> comments() {
        return story.comments().stream().filter(comment -> comment.part() == part);
    }

    private Div actions(StoryContent content) {
        var name = Wording.of(part);
        var bar = new Div();
        bar.addClassName("wm-actions");
        bar.add(
                small(
                        t("curation.comment"),
                        t("curation.comment.of", name),
                        () -> new CommentDialog(desk, content, part).open()));
        if (story.state() == StoryState.WITH_INSTITUTE && !content.texts(part).isEmpty()) {
            bar.add(
                    small(
                            t("curation.propose"),
                            t("curation.propose.of", name),
                            () -> new ProposeDialog(desk, content, part).open()));
        }
        return bar;
    }

    private static Button small(String words, String spoken, Runnable step) {
        var button = new Button(words, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(spoken);
        return button;
    }

    private Component card(StoryProposal proposal) {
        return proposal.isOpen()
                ? new ProposalCard(
                        proposal,
                        beside,
                        small(
                                t("curation.takeBack"),
                                t("curation.takeBack.of", Wording.of(part)),
                                () -> step(() -> desk.takeBack(proposal.id()))))
                : new ProposalCard(proposal, beside);
    }

    private Component card(StoryComment comment) {
        return comment.isResolved()
                ? new CommentCard(comment, beside)
                : new CommentCard(
                        comment,
                        beside,
                        small(
                                t("curation.resolve"),
                                t("curation.resolve.of", comment.by(), Wording.of(part)),
                                () -> step(() -> desk.resolve(comment.id()))));
    }

    private void step(Runnable step) {
        messages.removeAll();
        try {
            step.run();
            PartHeading.remember(part);
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
