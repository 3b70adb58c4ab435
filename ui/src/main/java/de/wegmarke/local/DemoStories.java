package de.wegmarke.local;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.story.CuratedStory;
import de.wegmarke.story.NewComment;
import de.wegmarke.story.NewProposal;
import de.wegmarke.story.OwnStoryRow;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryRelease;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.story.TextPlace;
import de.wegmarke.tenancy.TenantKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sample stories of the municipalities, through the services that people use: released by each,
 * taken up and published by the institute; two are still on their way, one of them back in Erfurt.
 */
@Component
@Order(2)
@Profile("local")
class DemoStories implements DemoContent {

    static final String NAME = "Beispieldaten";

    /** The first story was published so many days ago; then one in each week. */
    private static final int FIRST = 150;

    private static final int WEEK = 7;
    private static final int READING = 3;

    /** Who curates the samples. */
    static final Actor INSTITUTE =
            new Actor(
                    UUID.nameUUIDFromBytes(NAME.getBytes(StandardCharsets.UTF_8)),
                    NAME,
                    Set.of(),
                    Set.of(new PlatformGrant(PlatformRole.INSTITUTE, null)));

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final SampleClock clock;
    private final StoryWriting writing;
    private final StoryRelease release;
    private final StoryCuration curation;
    private final DemoPictures pictures;
    private final DemoStoryPhrases phrases = new DemoStoryPhrases();

    DemoStories(
            SampleClock clock,
            StoryWriting writing,
            StoryRelease release,
            StoryCuration curation,
            DemoPictures pictures) {
        this.clock = clock;
        this.writing = writing;
        this.release = release;
        this.curation = curation;
        this.pictures = pictures;
    }

    @Override
    public void load() {
        var day = LocalDate.now(clock).minusDays(FIRST);
        for (var node : stories()) {
            var tenant = new TenantKey(node.get("municipality").asString());
            var content = JSON.treeToValue(node, StoryContent.class);
            switch (StoryState.valueOf(node.get("state").asString())) {
                case PUBLISHED -> {
                    publish(tenant, content, day);
                    day = day.plusDays(WEEK);
                }
                case CHANGES_REQUESTED -> askForChanges(tenant, content);
                case WITH_INSTITUTE -> readFirst(tenant, content);
                default -> throw new IllegalArgumentException("No sample of " + node.get("state"));
            }
        }
    }

    private void publish(TenantKey tenant, StoryContent content, LocalDate day) {
        var story = released(tenant, content, day.minusDays(READING), true);
        if (state(story) == StoryState.RELEASED) {
            asInstitute(day.minusDays(1), () -> curation.takeUp(story));
        }
        if (state(story) == StoryState.WITH_INSTITUTE) {
            asInstitute(day, () -> curation.publish(story, required(story).version()));
        }
    }

    private void readFirst(TenantKey tenant, StoryContent content) {
        var today = LocalDate.now(clock);
        var story = released(tenant, content, today.minusDays(4), false);
        if (state(story) == StoryState.RELEASED) {
            asInstitute(
                    today.minusDays(1),
                    () -> {
                        curation.takeUp(story);
                        curation.comment(
                                story, comment(StoryPart.FIGURES, "internal.figures", true));
                    });
        }
    }

    /** The institute has read it and asks; the municipality finds something to decide. */
    private void askForChanges(TenantKey tenant, StoryContent content) {
        var today = LocalDate.now(clock);
        var story = released(tenant, content, today.minusDays(9), false);
        if (state(story) == StoryState.RELEASED) {
            asInstitute(
                    today.minusDays(2),
                    () -> {
                        curation.takeUp(story);
                        curation.comment(story, comment(StoryPart.EFFECT, "comment.effect", false));
                        curation.propose(
                                story,
                                new NewProposal(
                                        TextPlace.of(StoryPart.OUTLOOK),
                                        content.outlook(),
                                        phrases.text("proposal.outlook"),
                                        phrases.text("proposal.reason")));
                        curation.requestChanges(story, phrases.text("request"));
                    });
        }
    }

    private NewComment comment(StoryPart part, String phrase, boolean internal) {
        return new NewComment(part, null, null, phrases.text(phrase), internal);
    }

    /** What an interrupted first start has left is gone on with. */
    private StoryId released(
            TenantKey tenant, StoryContent content, LocalDate day, boolean publicPage) {
        return ActorContext.call(
                Actor.system(NAME, tenant),
                () -> {
                    var key =
                            writing.list(tenant).stream()
                                    .filter(row -> row.title().equals(content.title()))
                                    .map(OwnStoryRow::key)
                                    .findFirst()
                                    .orElseGet(
                                            () ->
                                                    clock.callAt(
                                                            day.minusDays(WEEK),
                                                            () -> writing.create(tenant, content)));
                    clock.at(day.minusDays(WEEK), () -> pictures.add(tenant, key));
                    var own = writing.find(tenant, key).orElseThrow();
                    if (own.state() == StoryState.DRAFT) {
                        clock.at(
                                day,
                                () ->
                                        release.release(
                                                tenant, key, own.version(), publicPage, true));
                    }
                    return new StoryId(tenant, key);
                });
    }

    private void asInstitute(LocalDate day, Runnable work) {
        ActorContext.run(INSTITUTE, () -> clock.at(day, work));
    }

    private StoryState state(StoryId story) {
        return ActorContext.call(INSTITUTE, () -> required(story).state());
    }

    private CuratedStory required(StoryId story) {
        return curation.find(story).orElseThrow();
    }

    private static JsonNode stories() {
        try (var file = new ClassPathResource("demo/stories.json").getInputStream()) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
