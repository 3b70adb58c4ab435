package de.wegmarke.story;

import static de.wegmarke.rows.Columns.number;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.story.picture.CleanPicture;
import de.wegmarke.tenancy.TenantContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The pictures of the municipality's own stories. What a story says about its pictures stands in
 * its content; here lie the bytes.
 */
@Component
class DraftImages {

    /**
     * A picture is stored when it is uploaded, and named by the story when its form is saved; by
     * then it must still be there.
     */
    private static final Duration UNNAMED = Duration.ofDays(1);

    /** With those of today that were taken out again. */
    private static final int MOST_STORED = 3 * StoryLimits.MOST_IMAGES;

    private final EntityManager entities;
    private final DraftKeeping typed;
    private final Clock clock;

    DraftImages(EntityManager entities, DraftKeeping typed, Clock clock) {
        this.entities = entities;
        this.typed = typed;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation if the story has as many as it may have
     */
    StoryImage add(Draft draft, CleanPicture picture) {
        forgetUnnamed(draft.id(), draft.content());
        var stored =
                Columns.rows(
                                entities,
                                "select count(*) as stored from story_image where story = :story",
                                Map.of("story", draft.id()))
                        .getFirst();
        if (number(stored, "stored") >= MOST_STORED) {
            throw new RuleViolation("story.rule.too-many-images", StoryLimits.MOST_IMAGES);
        }
        var id = UUID.randomUUID();
        Columns.write(
                entities,
                """
                insert into story_image (id, story, media_type, width, height, content, added_at)
                values (:id, :story, :type, :width, :height, :content, :at)
                """,
                Map.of(
                        "id", id,
                        "story", draft.id(),
                        "type", picture.mediaType(),
                        "width", picture.width(),
                        "height", picture.height(),
                        "content", picture.bytes(),
                        "at", clock.instant()));
        return new StoryImage(id, picture.width(), picture.height(), null, null, false);
    }

    Optional<StoredImage> find(Draft draft, UUID image) {
        return ImageRows.picture(
                Columns.rows(
                        entities,
                        "select media_type, content from story_image where story = :story and id = :id",
                        Map.of("story", draft.id(), "id", image)));
    }

    /**
     * The content with those of its pictures alone that are kept for this story, and with the sizes
     * that they have.
     */
    StoryContent kept(UUID story, StoryContent content) {
        if (content.images().isEmpty()) {
            return content;
        }
        var sizes =
                Columns.rows(
                                entities,
                                "select id, width, height from story_image where story = :story",
                                Map.of("story", story))
                        .stream()
                        .collect(toMap(row -> row.get("id", UUID.class), row -> row));
        return content.withImages(
                content.images().stream()
                        .flatMap(
                                image ->
                                        Stream.ofNullable(sizes.get(image.id()))
                                                .map(size -> sized(image, size)))
                        .toList());
    }

    private static StoryImage sized(StoryImage image, Tuple size) {
        return new StoryImage(
                image.id(),
                number(size, "width"),
                number(size, "height"),
                image.alternativeText(),
                image.credit(),
                image.consent());
    }

    /**
     * Forgets pictures that the story no longer names and that nobody is about to add to it: those
     * of today stay, and those in what somebody has typed and not saved.
     */
    void forgetUnnamed(UUID story, StoryContent content) {
        var unnamed =
                Columns.rows(
                                entities,
                                """
                                select id from story_image
                                where story = :story and added_at < :before
                                  and not id = any(cast(cast(:named as text[]) as uuid[]))
                                """,
                                Map.of(
                                        "story", story,
                                        "before", clock.instant().minus(UNNAMED),
                                        "named", ids(content)))
                        .stream()
                        .map(row -> row.get("id", UUID.class).toString())
                        .collect(toSet());
        if (unnamed.isEmpty()) {
            return;
        }
        unnamed.removeAll(
                typed.mentioned(TenantContext.required(), StorySubject.of(story), unnamed));
        Columns.write(
                entities,
                "delete from story_image where id = any(cast(cast(:ids as text[]) as uuid[]))",
                Map.of("ids", unnamed.toArray(String[]::new)));
    }

    static String[] ids(StoryContent content) {
        return ids(content.images());
    }

    private static String[] ids(List<StoryImage> images) {
        return images.stream().map(image -> image.id().toString()).toArray(String[]::new);
    }
}
