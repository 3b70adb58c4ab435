package de.wegmarke.story;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /**
     * The text of a part that is one text, of one step of the activity, or what one picture shows.
     *
     * @return empty if there is no such text
     */
    public Optional<String> text(TextPlace place) {
        var entry = place.entry();
        if (place.heading() && place.part() != StoryPart.ACTIVITY) {
            return Optional.empty();
        }
        return switch (place.part()) {
            case ACTIVITY ->
                    entry(activity, entry)
                            .map(step -> place.heading() ? step.title() : step.text());
            case IMAGES -> entry(images, entry).map(StoryImage::alternativeText);
            default -> entry == null ? whole(place.part()) : Optional.empty();
        };
    }

    private static <T> Optional<T> entry(List<T> entries, @Nullable Integer entry) {
        return entry == null || entry < 0 || entry >= entries.size()
                ? Optional.empty()
                : Optional.of(entries.get(entry));
    }

    private Optional<String> whole(StoryPart part) {
        return switch (part) {
            case TITLE -> Optional.of(title);
            case SUMMARY -> Optional.of(summary);
            case PLACEMENT -> Optional.of(placement);
            case STARTING_POINT -> Optional.of(startingPoint);
            case AIM -> Optional.of(aim);
            case EFFECT -> Optional.of(effect);
            case OBSTACLES -> Optional.of(obstacles);
            case PRECONDITIONS -> Optional.of(preconditions);
            case TRANSFERABILITY -> Optional.of(transferability.text());
            case OUTLOOK -> Optional.of(outlook);
            case CONTACT -> Optional.of(contact);
            case CREDIT -> Optional.of(credit);
            default -> Optional.empty();
        };
    }

    /** Every single text of a part, in reading order; none if it is something else. */
    public List<TextPlace> texts(StoryPart part) {
        return switch (part) {
            case ACTIVITY ->
                    IntStream.range(0, activity.size())
                            .boxed()
                            .flatMap(
                                    step ->
                                            Stream.of(
                                                    TextPlace.of(part, step),
                                                    TextPlace.headingOf(step)))
                            .toList();
            case IMAGES ->
                    IntStream.range(0, images.size())
                            .mapToObj(image -> TextPlace.of(part, image))
                            .toList();
            default -> whole(part).map(text -> TextPlace.of(part)).stream().toList();
        };
    }

    /**
     * Everything that somebody wrote into a part, to be quoted.
     *
     * @param entry only of this entry, from 0; null for the whole part
     */
    public List<String> passages(StoryPart part, @Nullable Integer entry) {
        return Passage.of(this).stream()
                .filter(passage -> passage.part() == part)
                .filter(passage -> entry == null || entry.equals(passage.entry()))
                .map(Passage::text)
                .toList();
    }

    /** The same with another {@link #text}. */
    public StoryContent withText(TextPlace place, String text) {
        if (text(place).isEmpty()) {
            throw new IllegalArgumentException("no text: " + place);
        }
        var part = place.part();
        return new StoryContent(
                part == StoryPart.TITLE ? text : title,
                part == StoryPart.SUMMARY ? text : summary,
                part == StoryPart.PLACEMENT ? text : placement,
                part == StoryPart.STARTING_POINT ? text : startingPoint,
                part == StoryPart.AIM ? text : aim,
                targetGroups,
                part == StoryPart.ACTIVITY ? withStep(place, text) : activity,
                partners,
                duration,
                figures,
                part == StoryPart.EFFECT ? text : effect,
                part == StoryPart.OBSTACLES ? text : obstacles,
                effort,
                funders,
                part == StoryPart.PRECONDITIONS ? text : preconditions,
                part == StoryPart.TRANSFERABILITY
                        ? new Transferability(text, transferability.settings())
                        : transferability,
                part == StoryPart.OUTLOOK ? text : outlook,
                part == StoryPart.CONTACT ? text : contact,
                topics,
                tags,
                links,
                part == StoryPart.IMAGES ? withDescription(place, text) : images,
                year,
                part == StoryPart.CREDIT ? text : credit,
                consent);
    }

    private List<Step> withStep(TextPlace place, String text) {
        var entry = requireNonNull(place.entry());
        var step = activity.get(entry);
        var steps = new ArrayList<>(activity);
        steps.set(
                entry,
                place.heading() ? new Step(text, step.text()) : new Step(step.title(), text));
        return steps;
    }

    /** The same, with a part as the other one has it. */
    public StoryContent with(StoryPart part, StoryContent other) {
        return new StoryContent(
                (part == StoryPart.TITLE ? other : this).title,
                (part == StoryPart.SUMMARY ? other : this).summary,
                (part == StoryPart.PLACEMENT ? other : this).placement,
                (part == StoryPart.STARTING_POINT ? other : this).startingPoint,
                (part == StoryPart.AIM ? other : this).aim,
                (part == StoryPart.TARGET_GROUPS ? other : this).targetGroups,
                (part == StoryPart.ACTIVITY ? other : this).activity,
                (part == StoryPart.PARTNERS ? other : this).partners,
                (part == StoryPart.DURATION ? other : this).duration,
                (part == StoryPart.FIGURES ? other : this).figures,
                (part == StoryPart.EFFECT ? other : this).effect,
                (part == StoryPart.OBSTACLES ? other : this).obstacles,
                (part == StoryPart.EFFORT ? other : this).effort,
                (part == StoryPart.FUNDERS ? other : this).funders,
                (part == StoryPart.PRECONDITIONS ? other : this).preconditions,
                (part == StoryPart.TRANSFERABILITY ? other : this).transferability,
                (part == StoryPart.OUTLOOK ? other : this).outlook,
                (part == StoryPart.CONTACT ? other : this).contact,
                (part == StoryPart.TOPICS ? other : this).topics,
                (part == StoryPart.TAGS ? other : this).tags,
                (part == StoryPart.LINKS ? other : this).links,
                (part == StoryPart.IMAGES ? other : this).images,
                // The form asks for the year where it asks for the duration.
                (part == StoryPart.DURATION ? other : this).year,
                (part == StoryPart.CREDIT ? other : this).credit,
                (part == StoryPart.CONSENT ? other : this).consent);
    }

    private List<StoryImage> withDescription(TextPlace place, String text) {
        var entry = requireNonNull(place.entry());
        var image = images.get(entry);
        var described = new ArrayList<>(images);
        described.set(
                entry,
                new StoryImage(
                        image.id(),
                        image.width(),
                        image.height(),
                        text,
                        image.credit(),
                        image.consent()));
        return described;
    }

    /** The same with other pictures. */
    public StoryContent withImages(List<StoryImage> others) {
        return new StoryContent(
                title,
                summary,
                placement,
                startingPoint,
                aim,
                targetGroups,
                activity,
                partners,
                duration,
                figures,
                effect,
                obstacles,
                effort,
                funders,
                preconditions,
                transferability,
                outlook,
                contact,
                topics,
                tags,
                links,
                others,
                year,
                credit,
                consent);
    }

    /** What a part says, to be compared. */
    Object part(StoryPart part) {
        return switch (part) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case PLACEMENT -> placement;
            case STARTING_POINT -> startingPoint;
            case AIM -> aim;
            case TARGET_GROUPS -> targetGroups;
            case ACTIVITY -> activity;
            case PARTNERS -> partners;
            // The form asks for the year where it asks for the duration.
            case DURATION -> year == null ? duration : List.of(duration, year);
            case FIGURES -> figures;
            case EFFECT -> effect;
            case OBSTACLES -> obstacles;
            case EFFORT -> effort;
            case FUNDERS -> funders;
            case PRECONDITIONS -> preconditions;
            case TRANSFERABILITY -> transferability;
            case OUTLOOK -> outlook;
            case CONTACT -> contact;
            case TOPICS -> topics;
            case TAGS -> tags;
            case LINKS -> links;
            case IMAGES -> images;
            case CREDIT -> credit;
            case CONSENT -> consent;
        };
    }

    /** The parts in which the other says something else. */
    public List<StoryPart> differences(StoryContent other) {
        return Arrays.stream(StoryPart.values())
                .filter(part -> !part(part).equals(other.part(part)))
                .toList();
    }

    /** Whether it has this picture. */
    boolean names(UUID image) {
        return images.stream().anyMatch(named -> named.id().equals(image));
    }

    /** How many entries a part has; 0 for one that is not a list. */
    int entries(StoryPart part) {
        return part(part) instanceof List<?> list && part != StoryPart.DURATION ? list.size() : 0;
    }
}
