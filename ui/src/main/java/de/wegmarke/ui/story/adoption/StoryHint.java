package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.access.Permission;
import de.wegmarke.story.OwnStoryRow;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.today.TodayHint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * On the page of today: questions that wait for an answer, proposals that wait for a decision, and
 * stories to which the institute asks for changes.
 */
@Component
class StoryHint implements TodayHint {

    private final AdoptionDesk desk;
    private final StoryWriting writing;

    StoryHint(AdoptionDesk desk, StoryWriting writing) {
        this.desk = desk;
        this.writing = writing;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content(Visit visit) {
        if (!visit.may(Permission.STORY_SPEAK)) {
            return Optional.empty();
        }
        var stories = writing.list(visit.key());
        var hints =
                Stream.of(changes(visit, stories), proposals(visit, stories), questions(visit))
                        .flatMap(Optional::stream)
                        .toArray(com.vaadin.flow.component.Component[]::new);
        return hints.length == 0 ? Optional.empty() : Optional.of(new Div(hints));
    }

    private Optional<Div> questions(Visit visit) {
        var open =
                desk.questions().received(visit.key()).stream()
                        .filter(QuestionView::isOpen)
                        .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        hint(
                                t(
                                        "today.questions",
                                        open.size(),
                                        desk.name(open.getFirst().asker()),
                                        open.getFirst().title()),
                                new Anchor(
                                        Navigation.questions(visit.key()),
                                        t("today.questions.open"))));
    }

    private static Optional<Div> proposals(Visit visit, List<OwnStoryRow> stories) {
        var proposed = stories.stream().filter(story -> story.openProposals() > 0).toList();
        return proposed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        hint(
                                t(
                                        "today.storyProposals",
                                        proposed.size(),
                                        proposed.getFirst().title()),
                                new Anchor(
                                        place(visit, proposed), t("today.storyProposals.open"))));
    }

    private static Optional<Div> changes(Visit visit, List<OwnStoryRow> stories) {
        var asked =
                stories.stream()
                        .filter(story -> story.state() == StoryState.CHANGES_REQUESTED)
                        .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        hint(
                                t("today.storyChanges", asked.size(), asked.getFirst().title()),
                                new Anchor(place(visit, asked), t("today.storyChanges.open"))));
    }

    private static String place(Visit visit, List<OwnStoryRow> asked) {
        return asked.size() == 1
                ? Navigation.ownStory(visit.key(), asked.getFirst().key())
                : Navigation.ownStories(visit.key());
    }

    private static Div hint(String words, Anchor link) {
        link.addClassName("wm-action-link");
        var hint = new Div(new Paragraph(words), link);
        hint.addClassName("wm-today-hint");
        return hint;
    }
}
