package de.wegmarke.story.adoption;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoryId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story that this municipality has taken up.
 *
 * @param version goes back with a change
 * @param title of the story when it was taken up
 * @param withdrawnAt when its municipality took the story back, null if it did not
 * @param storyGone whether nothing of the story is left to read, not even its withdrawal
 * @param placeWording the place in the plan; null if a newer edition has dropped it
 * @param at when it was taken up; {@code by} is a person of this municipality
 * @param measurePath path of the measure it became; null while it is a draft
 * @param measureGone whether a newer edition has dropped that measure
 * @param inPlanAt when it became one, null before
 * @param outcome null if nobody has said yet, and for those who may not see one that is not
 *     released
 */
public record AdoptionView(
        UUID id,
        int version,
        StoryId story,
        String title,
        @Nullable Instant withdrawnAt,
        boolean storyGone,
        DraftMeasure draft,
        @Nullable String placeWording,
        Instant at,
        String by,
        @Nullable String measurePath,
        boolean measureGone,
        @Nullable Instant inPlanAt,
        @Nullable OutcomeView outcome) {

    /** Whether it never became a measure of the plan. */
    public boolean isDraft() {
        return measurePath == null;
    }

    /** Whether it is a measure of the plan; else it is a draft, or an edition has dropped it. */
    public boolean isInPlan() {
        return measurePath != null && !measureGone;
    }

    /** Whether there is a story beside which others can read what became of it. */
    public boolean isStoryReadable() {
        return withdrawnAt == null && !storyGone;
    }

    /**
     * @param seen the version the person saw
     * @param outdated what is said if somebody has changed it since
     */
    void requireVersion(int seen, String outdated) {
        if (version != seen) {
            throw new RuleViolation(outdated);
        }
    }

    /** As those see it who may not know what became of it. */
    AdoptionView withoutOutcome() {
        return new AdoptionView(
                id,
                version,
                story,
                title,
                withdrawnAt,
                storyGone,
                draft,
                placeWording,
                at,
                by,
                measurePath,
                measureGone,
                inPlanAt,
                null);
    }
}
