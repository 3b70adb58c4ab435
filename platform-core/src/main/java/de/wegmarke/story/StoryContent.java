package de.wegmarke.story;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a story says. Texts are plain, paragraphs are separated by an empty line, and a text that
 * nobody has written yet is empty. The parts follow those that the accompanying institute asked the
 * districts for (ThILIK-Broschüre, the same in all 15 stories), with effort, preconditions and
 * transferability beside them.
 *
 * @param title up to {@link #LONGEST_TITLE} words
 * @param summary up to {@link #LONGEST_SUMMARY} characters
 * @param placement where in the administration it was done, and why there
 * @param obstacles what was in the way, and what failed
 * @param contact an office, never a person
 * @param topics codes of the common topics, {@code T1} to {@code T12}
 * @param year when it mainly happened, null if not said
 * @param credit who wrote it: an office
 * @param consent whether the partners and everybody who is described have agreed
 */
public record StoryContent(
        String title,
        String summary,
        String placement,
        String startingPoint,
        String aim,
        List<TargetGroup> targetGroups,
        List<Step> activity,
        List<Partner> partners,
        StoryDuration duration,
        List<StoryFigure> figures,
        String effect,
        String obstacles,
        Effort effort,
        List<String> funders,
        String preconditions,
        Transferability transferability,
        String outlook,
        String contact,
        List<String> topics,
        List<String> tags,
        List<StoryLink> links,
        List<StoryImage> images,
        @Nullable Integer year,
        String credit,
        boolean consent) {

    /** In words. */
    public static final int LONGEST_TITLE = 15;

    /** In characters. */
    public static final int LONGEST_SUMMARY = 600;

    /** A story of which nothing is written. */
    public static final StoryContent EMPTY =
            new StoryContent(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null, null, null, null, null, false);

    public StoryContent(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String placement,
            @Nullable String startingPoint,
            @Nullable String aim,
            @Nullable List<TargetGroup> targetGroups,
            @Nullable List<Step> activity,
            @Nullable List<Partner> partners,
            @Nullable StoryDuration duration,
            @Nullable List<StoryFigure> figures,
            @Nullable String effect,
            @Nullable String obstacles,
            @Nullable Effort effort,
            @Nullable List<String> funders,
            @Nullable String preconditions,
            @Nullable Transferability transferability,
            @Nullable String outlook,
            @Nullable String contact,
            @Nullable List<String> topics,
            @Nullable List<String> tags,
            @Nullable List<StoryLink> links,
            @Nullable List<StoryImage> images,
            @Nullable Integer year,
            @Nullable String credit,
            boolean consent) {
        this.title = Words.of(title);
        this.summary = Words.of(summary);
        this.placement = Words.of(placement);
        this.startingPoint = Words.of(startingPoint);
        this.aim = Words.of(aim);
        this.targetGroups = Words.listOf(targetGroups);
        this.activity = Words.listOf(activity);
        this.partners = Words.listOf(partners);
        this.duration = requireNonNullElse(duration, StoryDuration.NOT_SAID);
        this.figures = Words.listOf(figures);
        this.effect = Words.of(effect);
        this.obstacles = Words.of(obstacles);
        this.effort = requireNonNullElse(effort, Effort.NOT_SAID);
        this.funders = Words.listOf(funders);
        this.preconditions = Words.of(preconditions);
        this.transferability = requireNonNullElse(transferability, Transferability.NOT_SAID);
        this.outlook = Words.of(outlook);
        this.contact = Words.of(contact);
        this.topics = Words.listOf(topics);
        this.tags = Words.listOf(tags);
        this.links = Words.listOf(links);
        this.images = Words.listOf(images);
        this.year = year;
        this.credit = Words.of(credit);
        this.consent = consent;
    }
}
