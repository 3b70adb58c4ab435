package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.story.StoryTown.COLLEAGUE;
import static de.wegmarke.story.StoryTown.CURATOR;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.RunningApplication;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.adoption.Adopting;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.StoryNews;
import de.wegmarke.story.collection.CollectionEditing;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.tenancy.TenantContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Both sides, or two of one side, at the same moment. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryMomentTest {

    private static final int OFTEN = 6;

    @Autowired ApplicationContext context;
    @Autowired Adopting adopting;
    @Autowired StoryNews news;
    @Autowired CollectionEditing collections;
    @Autowired CollectionReading collected;
    @Autowired PlatformTransactionManager transactions;
    private StoryTown town;
    private Municipality adopter;

    @BeforeAll
    void a_municipality_and_one_that_takes_up_its_stories() {
        town = StoryTown.founded("augenblickskreis", context);
        adopter =
                Municipality.founded("zugriffskreis", context)
                        .withPlan()
                        .reachedAt("integration@kreis.example");
    }

    @AfterAll
    void nothing_stays_published() {
        town.withdrawAll();
    }

    @RepeatedTest(OFTEN)
    void of_two_who_take_up_a_story_one_has_it(RepetitionInfo round) throws Exception {
        var story = town.released("Zu zweit " + round.getCurrentRepetition());

        var outcomes =
                together(
                        () -> as(CURATOR, () -> town.curation.takeUp(town.id(story))),
                        () -> as(COLLEAGUE, () -> town.curation.takeUp(town.id(story))));

        assertThat(outcomes).containsExactlyInAnyOrder(null, "story.rule.taken-up-already");
        assertThat(town.curated(story).log())
                .extracting(StoryLogEntry::step)
                .containsExactly(
                        StoryStep.TAKEN_UP, StoryStep.PUBLIC_PAGE_ALLOWED, StoryStep.RELEASED);
    }

    @RepeatedTest(OFTEN)
    void of_publishing_and_asking_for_changes_one_happens(RepetitionInfo round) throws Exception {
        var story = town.withInstitute("Entweder oder " + round.getCurrentRepetition());
        var version = town.curated(story).version();

        var outcomes =
                together(
                        () -> as(CURATOR, () -> town.curation.publish(town.id(story), version)),
                        () ->
                                as(
                                        COLLEAGUE,
                                        () ->
                                                town.curation.requestChanges(
                                                        town.id(story), "Kürzer bitte")));

        assertThat(outcomes).containsExactlyInAnyOrder(null, "story.rule.not-with-institute");
        assertThat(town.curated(story).state())
                .isEqualTo(
                        outcomes.getFirst() == null
                                ? StoryState.PUBLISHED
                                : StoryState.CHANGES_REQUESTED);
        assertThat(town.curated(story).publication() != null)
                .isEqualTo(outcomes.getFirst() == null);
    }

    /** Whoever comes first: in the end nobody reads what was taken back. */
    @RepeatedTest(OFTEN)
    void what_is_taken_back_while_it_is_published_is_not_read_afterwards(RepetitionInfo round)
            throws Exception {
        var story = town.withInstitute("Im letzten Moment " + round.getCurrentRepetition());
        var version = town.curated(story).version();

        var outcomes =
                together(
                        () -> as(CURATOR, () -> town.curation.publish(town.id(story), version)),
                        () ->
                                as(
                                        town.town.manager,
                                        () ->
                                                town.release.withdraw(
                                                        town.key, story, "Doch nicht")));

        assertThat(outcomes.getLast()).as("taking back").isNull();
        assertThat(outcomes.getFirst()).isIn(null, "story.rule.withdrawn");
        assertThat(town.curated(story).state()).isEqualTo(StoryState.WITHDRAWN);
        assertThat(town.curated(story).content()).isNull();
        var read = as(town.town.reader, () -> town.reading.find(town.id(story)));
        assertThat(read.isPresent()).isEqualTo(outcomes.getFirst() == null);
        read.ifPresent(gone -> assertThat(gone).isInstanceOf(PublishedStory.Withdrawn.class));
    }

    /** What was read is published, or nothing is. */
    @RepeatedTest(OFTEN)
    void a_wording_that_is_accepted_at_the_same_moment_is_not_published_unread(RepetitionInfo round)
            throws Exception {
        var story = town.withInstitute("Wort für Wort " + round.getCurrentRepetition());
        var proposal = town.propose(story, StoryPart.AIM, "Jedes Kind liest.");
        var version = town.curated(story).version();

        var outcomes =
                together(
                        () -> as(CURATOR, () -> town.curation.publish(town.id(story), version)),
                        () -> town.accept(story, proposal));

        assertThat(outcomes.getFirst())
                .isIn("story.rule.open-proposals", "story.rule.changed-since-read");
        assertThat(outcomes.getLast()).isNull();
        assertThat(town.curated(story).state()).isEqualTo(StoryState.WITH_INSTITUTE);
        assertThat(town.curated(story).content()).isEqualTo(town.own(story).content());
    }

    @RepeatedTest(OFTEN)
    void of_two_who_save_one_is_told_of_the_other(RepetitionInfo round) throws Exception {
        var story = town.draft("Gleichzeitig " + round.getCurrentRepetition());
        var content = town.own(story).content();
        var results = new @Nullable StorySaved[2];

        together(
                () -> results[0] = save(story, content, "Eins"),
                () -> results[1] = save(story, content, "Zwei"));

        assertThat(results)
                .hasAtLeastOneElementOfType(StorySaved.Saved.class)
                .hasAtLeastOneElementOfType(StorySaved.Conflict.class);
        assertThat(town.own(story).version()).isEqualTo(2);
    }

    private StorySaved save(String story, StoryContent content, String aim) {
        return as(
                town.town.education,
                () ->
                        town.writing.save(
                                town.key,
                                town.own(story).id(),
                                1,
                                SampleStory.reading(content, StoryPart.AIM, aim)));
    }

    @RepeatedTest(OFTEN)
    void two_stories_of_one_title_get_two_keys(RepetitionInfo round) throws Exception {
        var title = "Derselbe Titel " + round.getCurrentRepetition();
        var keys = new @Nullable String[2];

        together(() -> keys[0] = town.draft(title), () -> keys[1] = town.draft(title));

        var key = StoryKey.of(title);
        assertThat(keys).containsExactlyInAnyOrder(key, key + "-2");
    }

    @RepeatedTest(OFTEN)
    void what_is_released_is_what_was_checked(RepetitionInfo round) throws Exception {
        var story = town.draft("Geprüft " + round.getCurrentRepetition());
        var content = town.own(story).content();
        var saved = new @Nullable StorySaved[1];

        var outcomes =
                together(
                        () ->
                                as(
                                        town.town.manager,
                                        () -> town.release.release(town.key, story, 1, true, true)),
                        () -> saved[0] = save(story, content, "Ganz anders"));

        if (outcomes.getFirst() == null) {
            assertThat(outcomes.getLast()).isEqualTo("story.rule.locked");
            assertThat(town.curated(story).content()).isEqualTo(content);
        } else {
            assertThat(outcomes.getFirst()).isEqualTo("story.rule.changed-meanwhile");
            assertThat(saved[0]).isInstanceOf(StorySaved.Saved.class);
            assertThat(town.own(story).state()).isEqualTo(StoryState.DRAFT);
        }
    }

    @RepeatedTest(OFTEN)
    void of_two_who_take_up_a_story_as_a_measure_one_is_told_of_the_other(RepetitionInfo round)
            throws Exception {
        var story = town.publishedStory("Doppelt genommen " + round.getCurrentRepetition());

        assertThat(together(() -> adopt(story), () -> adopt(story)))
                .containsExactlyInAnyOrder(null, "adoption.rule.taken-up-already");
    }

    /** Whoever comes first: nobody has taken up what is gone without having been told. */
    @RepeatedTest(OFTEN)
    void what_is_taken_up_while_it_is_taken_back_is_refused_or_told(RepetitionInfo round)
            throws Exception {
        var story = town.publishedStory("Gerade noch " + round.getCurrentRepetition());
        as(adopter.manager, () -> news.deliver(adopter.key));

        var outcomes =
                together(
                        () -> adopt(story),
                        () ->
                                as(
                                        town.town.manager,
                                        () ->
                                                town.release.withdraw(
                                                        town.key, story, "Doch nicht")));

        assertThat(outcomes.getLast()).as("taking back").isNull();
        assertThat(outcomes.getFirst()).isIn(null, "adoption.rule.story-not-there");
        assertThat(as(adopter.manager, () -> news.deliver(adopter.key)))
                .isEqualTo(outcomes.getFirst() == null ? 1 : 0);
    }

    /**
     * The institute still reads it while it is being taken back, whether the collection had it
     * before or not.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_being_taken_back_does_not_come_into_a_collection(boolean before) throws Exception {
        var story = town.publishedStory("Aus der Sammlung " + before);
        var id = town.curated(story).id();
        var collection = as(CURATOR, () -> collections.create("Sammlung " + before));
        var version =
                before ? as(CURATOR, () -> collections.arrange(collection, 0, List.of(id))) : 0;

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var arranging =
                    whileTakenBack(
                            story,
                            () ->
                                    threads.<@Nullable String>submit(
                                            () -> refusal(() -> arrange(collection, version, id))));
            assertThat(arranging.get(2, TimeUnit.MINUTES))
                    .isEqualTo("collection.rule.story-not-found");
        }

        var found = as(CURATOR, () -> collected.find(collection)).orElseThrow();
        assertThat(found.stories()).isEmpty();
        assertThat(found.fallenOut()).hasSize(before ? 1 : 0);
        assertThat(as(CURATOR, () -> collected.brochure(collection)).orElseThrow().chapters())
                .isEmpty();
    }

    private void arrange(String collection, int version, UUID story) {
        as(CURATOR, () -> collections.arrange(collection, version, List.of(story)));
    }

    /** Begins something that is done, or waits for the other, before the withdrawal is complete. */
    private <T> Future<T> whileTakenBack(String story, Supplier<Future<T>> work) {
        return TenantContext.call(
                town.key,
                () ->
                        requireNonNull(
                                new TransactionTemplate(transactions)
                                        .execute(
                                                status -> {
                                                    town.withdraw(town.id(story));
                                                    var begun = work.get();
                                                    while (!begun.isDone() && !somebodyWaits()) {
                                                        Thread.onSpinWait();
                                                    }
                                                    return begun;
                                                })));
    }

    private boolean somebodyWaits() {
        return !town.inDatabase("select pid from pg_locks where not granted").isEmpty();
    }

    private void adopt(String story) {
        as(
                adopter.manager,
                () ->
                        adopting.adopt(
                                adopter.key, town.id(story), DraftMeasure.at("1.1", "Ein Fest.")));
    }

    /** Does all at once; of each the rule that refused it, or nothing. */
    private static List<@Nullable String> together(Runnable... works) throws Exception {
        var start = new CyclicBarrier(works.length);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<@Nullable String>> running =
                    Arrays.stream(works)
                            .map(
                                    work ->
                                            threads.<@Nullable String>submit(
                                                    () -> {
                                                        start.await(1, TimeUnit.MINUTES);
                                                        return refusal(work);
                                                    }))
                            .toList();
            var outcomes = new ArrayList<@Nullable String>();
            for (var one : running) {
                outcomes.add(one.get(2, TimeUnit.MINUTES));
            }
            return outcomes;
        }
    }

    private static @Nullable String refusal(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuleViolation refused) {
            return refused.messageKey();
        }
    }
}
