package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.access.Permission;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.story.WaitingStory;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.today.TodayHint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * On the page of today: stories to which the institute asks for changes, proposals that wait for a
 * decision, questions that wait for an answer, and for two weeks what others have done: an answer,
 * a story taken back that was taken up.
 */
@Component
class StoryHint implements TodayHint {

    private static final Duration NEWS = Duration.ofDays(14);

    private final AdoptionDesk desk;
    private final StoryWriting writing;
    private final Clock clock;

    StoryHint(AdoptionDesk desk, StoryWriting writing, Clock clock) {
        this.desk = desk;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content(Visit visit) {
        if (!visit.may(Permission.STORY_SPEAK)) {
            return Optional.empty();
        }
        var stories = writing.waiting(visit.key());
        var hints =
                Stream.of(
                                changes(visit, stories),
                                proposals(visit, stories),
                                questions(visit),
                                answers(visit),
                                withdrawals(visit))
                        .flatMap(Optional::stream)
                        .toArray(com.vaadin.flow.component.Component[]::new);
        return hints.length == 0 ? Optional.empty() : Optional.of(new Div(hints));
    }

    private Optional<Div> questions(Visit visit) {
        var open =
                desk.questions().received(visit.key()).stream()
                        .filter(QuestionView::isOpen)
                        .toList();
        return first(open)
                .map(
                        oldest ->
                                hint(
                                        t(
                                                "today.questions",
                                                open.size(),
                                                desk.name(oldest.asker()),
                                                oldest.title()),
                                        Navigation.questions(visit.key()),
                                        t("today.questions.open")));
    }

    private Optional<Div> answers(Visit visit) {
        var answered =
                desk.questions().asked(visit.key()).stream()
                        .filter(question -> isNews(question.answeredAt()))
                        .toList();
        return first(answered)
                .map(
                        newest ->
                                hint(
                                        t(
                                                "today.answers",
                                                answered.size(),
                                                desk.name(newest.story().municipality()),
                                                newest.title()),
                                        Navigation.questions(visit.key()),
                                        t("today.answers.open")));
    }

    private Optional<Div> withdrawals(Visit visit) {
        var gone =
                desk.reading().all(visit.key()).stream()
                        .filter(adoption -> isNews(adoption.withdrawnAt()))
                        .sorted(
                                Comparator.comparing(
                                        AdoptionView::withdrawnAt,
                                        Comparator.nullsFirst(Comparator.reverseOrder())))
                        .toList();
        return first(gone)
                .map(
                        newest ->
                                hint(
                                        t(
                                                "today.withdrawn",
                                                gone.size(),
                                                desk.name(newest.story().municipality()),
                                                newest.title()),
                                        Navigation.adoptions(visit.key()),
                                        t("today.withdrawn.open")));
    }

    private static Optional<Div> proposals(Visit visit, List<WaitingStory> stories) {
        var proposed = stories.stream().filter(WaitingStory::proposed).toList();
        return first(proposed)
                .map(
                        story ->
                                hint(
                                        t("today.storyProposals", proposed.size(), story.title()),
                                        place(visit, proposed),
                                        t("today.storyProposals.open")));
    }

    private static Optional<Div> changes(Visit visit, List<WaitingStory> stories) {
        var asked = stories.stream().filter(WaitingStory::changesRequested).toList();
        return first(asked)
                .map(
                        story ->
                                hint(
                                        t("today.storyChanges", asked.size(), story.title()),
                                        place(visit, asked),
                                        t("today.storyChanges.open")));
    }

    private static String place(Visit visit, List<WaitingStory> asked) {
        return asked.size() == 1
                ? Navigation.ownStory(visit.key(), asked.getFirst().key())
                : Navigation.ownStories(visit.key());
    }

    private boolean isNews(@Nullable Instant at) {
        return at != null && at.isAfter(clock.instant().minus(NEWS));
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }

    private static Div hint(String words, String address, String action) {
        var link = new Anchor(address, action);
        link.addClassName("wm-action-link");
        var hint = new Div(new Paragraph(words), link);
        hint.addClassName("wm-today-hint");
        return hint;
    }
}
