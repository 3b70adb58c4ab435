package de.wegmarke.story.search;

import static java.util.stream.Collectors.joining;

import de.wegmarke.story.StatedDate;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.story.StoryPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a story says in words, part by part in the order of its page, and how much a word counts
 * there: one of the title says more about a story than one of its obstacles. The search enters what
 * stands here, and what was found is marked in nothing else, so that whatever finds a story can be
 * shown.
 *
 * <p>Without the names of its topics, of which each lists several things and a story has one of
 * them, and without the level of its effort, which is a sentence about any story: both are facets.
 */
final class StoryTexts {

    static final double TITLE = 4;
    static final double HEADLINE = 2;
    static final double TEXT = 1;
    static final double MARGIN = 0.5;

    private final List<PartText> texts = new ArrayList<>();

    private StoryTexts() {}

    /** Words that count alike. */
    record Words(double weight, String text) {}

    /**
     * What a passage is taken from.
     *
     * @param between what stands between the words where they are shown; blank ones are left out
     */
    record PartText(StoryPart part, String between, List<Words> words) {

        String text() {
            return words.stream().map(Words::text).collect(joining(between));
        }

        /** Whether it only names or lists something: a sentence that says the same says more. */
        boolean isMargin() {
            return words.stream().allMatch(one -> one.weight() <= MARGIN);
        }
    }

    static List<PartText> of(StoryContent story) {
        var texts = new StoryTexts();
        texts.add(StoryPart.TITLE, TITLE, story.title());
        texts.add(StoryPart.SUMMARY, HEADLINE, story.summary());
        texts.add(StoryPart.PLACEMENT, TEXT, story.placement());
        texts.add(StoryPart.STARTING_POINT, TEXT, story.startingPoint());
        texts.add(StoryPart.AIM, TEXT, story.aim());
        texts.list(
                StoryPart.TARGET_GROUPS, MARGIN, story.targetGroups().stream().map(StoryNames::of));
        story.activity()
                .forEach(step -> texts.add(StoryPart.ACTIVITY, TEXT, step.title(), step.text()));
        story.partners()
                .forEach(
                        partner ->
                                texts.join(
                                        StoryPart.PARTNERS,
                                        ": ",
                                        new Words(HEADLINE, partner.name()),
                                        new Words(TEXT, partner.role())));
        texts.duration(story.duration(), story.year());
        story.figures().forEach(texts::figure);
        texts.add(StoryPart.EFFECT, TEXT, story.effect());
        texts.add(StoryPart.OBSTACLES, TEXT, story.obstacles());
        var effort = story.effort();
        texts.add(StoryPart.EFFORT, TEXT, effort.staff(), effort.money(), effort.time());
        texts.add(StoryPart.FUNDERS, HEADLINE, story.funders().toArray(String[]::new));
        texts.add(StoryPart.PRECONDITIONS, TEXT, story.preconditions());
        texts.add(StoryPart.TRANSFERABILITY, TEXT, story.transferability().text());
        texts.list(
                StoryPart.TRANSFERABILITY,
                MARGIN,
                story.transferability().settings().stream().map(StoryNames::of));
        texts.add(StoryPart.OUTLOOK, TEXT, story.outlook());
        texts.add(StoryPart.CONTACT, MARGIN, story.contact());
        texts.list(StoryPart.TAGS, HEADLINE, story.tags().stream());
        story.links().forEach(link -> texts.add(StoryPart.LINKS, MARGIN, link.label()));
        story.images()
                .forEach(
                        image ->
                                texts.add(
                                        StoryPart.IMAGES,
                                        MARGIN,
                                        image.alternativeText(),
                                        image.credit()));
        texts.add(StoryPart.CREDIT, MARGIN, story.credit());
        return texts.texts;
    }

    private void duration(StoryDuration duration, @Nullable Integer year) {
        add(StoryPart.DURATION, MARGIN, duration.asWritten());
        join(
                StoryPart.DURATION,
                " bis ",
                new Words(MARGIN, StatedDate.inWords(duration.from(), Locale.GERMAN)),
                new Words(MARGIN, StatedDate.inWords(duration.to(), Locale.GERMAN)));
        add(
                StoryPart.DURATION,
                MARGIN,
                year == null ? "" : year.toString(),
                duration.regular() ? StoryNames.regular() : "");
    }

    private void figure(StoryFigure figure) {
        join(
                StoryPart.FIGURES,
                " ",
                new Words(TEXT, figure.value()),
                new Words(TEXT, figure.unit()));
        join(
                StoryPart.FIGURES,
                ", ",
                new Words(MARGIN, StatedDate.inWords(figure.date(), Locale.GERMAN)),
                new Words(MARGIN, figure.source()));
    }

    /** Each text for itself. */
    private void add(StoryPart part, double weight, String... all) {
        for (var text : all) {
            join(part, "", new Words(weight, text));
        }
    }

    private void list(StoryPart part, double weight, Stream<String> names) {
        join(part, ", ", names.map(name -> new Words(weight, name)).toArray(Words[]::new));
    }

    private void join(StoryPart part, String between, Words... words) {
        var said = Arrays.stream(words).filter(one -> !one.text().isBlank()).toList();
        if (!said.isEmpty()) {
            texts.add(new PartText(part, between, said));
        }
    }
}
