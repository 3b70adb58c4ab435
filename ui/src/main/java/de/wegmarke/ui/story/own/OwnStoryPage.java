package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.plan.DraftView;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.StoryStep;
import de.wegmarke.story.StorySubject;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.story.StoryTrail;
import de.wegmarke.ui.story.own.form.LockNotice;
import de.wegmarke.ui.story.own.form.StoryName;
import java.util.ArrayList;
import java.util.List;

/** The page of one story, as its municipality sees it. */
final class OwnStoryPage extends Div {

    private final transient OwnDesk desk;
    private final transient OwnStory story;

    OwnStoryPage(OwnDesk desk, OwnStory story) {
        this.desk = desk;
        this.story = story;
        addClassName("wm-story-page");
        var header =
                new PageHeader(StoryName.of(story.content().title()))
                        .via(t("nav.ownStories"), Navigation.ownStories(desk.tenant()));
        header.actions(actions().toArray(Component[]::new));
        var next = new Paragraph(NextStep.of(story, desk.maySpeak()));
        next.addClassName("wm-story-next");
        add(header, new StoryTrail(story.state()), next);
        notices();
        var side = new OwnStorySide(desk, story);
        var columns = new Div(parts(), side);
        columns.addClassName("wm-story-columns");
        add(columns);
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        if (!story.locked()) {
            var edit =
                    new Anchor(Navigation.ownStoryForm(desk.tenant(), desk.key()), t("own.edit"));
            edit.addClassName("wm-action-link");
            actions.add(edit);
        }
        if (desk.maySpeak() && mayBeReleased()) {
            var release =
                    new Button(t("own.release"), click -> new ReleaseDialog(desk, story).open());
            release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(release);
        }
        if (desk.maySpeak() && mayBeWithdrawn()) {
            actions.add(
                    new Button(t("own.withdraw"), click -> Withdrawal.dialog(desk, story).open()));
        }
        if (story.revision() == 0) {
            var discard =
                    new Button(t("own.discard"), click -> Discarding.question(desk, story).open());
            discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            actions.add(discard);
        }
        return actions;
    }

    /** What was published goes to the institute again only if it says something else by now. */
    private boolean mayBeReleased() {
        return !story.locked()
                && (story.state() != StoryState.PUBLISHED || story.changedSinceRelease());
    }

    private boolean mayBeWithdrawn() {
        return story.revision() > 0 && story.state() != StoryState.WITHDRAWN;
    }

    private void notices() {
        if (story.locked()) {
            add(LockNotice.of(story, desk.maySpeak()));
        }
        if (story.state() == StoryState.CHANGES_REQUESTED) {
            story.log().stream()
                    .filter(entry -> entry.step() == StoryStep.CHANGES_REQUESTED)
                    .findFirst()
                    .ifPresent(
                            entry -> {
                                var text = entry.text();
                                add(
                                        Notice.warning(
                                                t(
                                                        "own.changes",
                                                        DateText.of(entry.at()),
                                                        entry.by(),
                                                        text == null ? "" : text)));
                            });
        }
        var published = story.publication();
        if (published != null && published.isReadable() && story.changedSinceRelease()) {
            add(Notice.info(t("own.newer", DateText.of(published.publishedAt()))));
        }
        desk.drafts()
                .find(desk.tenant(), StorySubject.of(story.id()))
                .ifPresent(draft -> add(unsaved(draft)));
    }

    /** Also what can only be read for now is told of: nobody should think that it is lost. */
    private Notice unsaved(DraftView draft) {
        var at = DateText.of(draft.updatedAt());
        return Notice.info(t(story.locked() ? "own.draft.waits.locked" : "own.draft.waits", at))
                .with(
                        new Anchor(
                                Navigation.ownStoryForm(desk.tenant(), desk.key()),
                                t(story.locked() ? "own.draft.read" : "own.draft.goOn")));
    }

    private Section parts() {
        var parts = new Section();
        parts.addClassName("wm-story-parts");
        parts.getElement().setAttribute("aria-label", t("own.content"));
        for (var part : StoryPart.values()) {
            // The title is the heading of the page.
            if (part != StoryPart.TITLE || isTalkedAbout(part)) {
                parts.add(new OwnPart(desk, story, part));
            }
        }
        return parts;
    }

    private boolean isTalkedAbout(StoryPart part) {
        return story.comments().stream().anyMatch(comment -> comment.part() == part)
                || story.proposals().stream().anyMatch(proposal -> proposal.part() == part);
    }
}
