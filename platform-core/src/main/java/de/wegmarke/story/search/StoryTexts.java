package de.wegmarke.story.search;

import static java.util.stream.Collectors.joining;

import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that a story says in words, part by part, in the order of its page and without its title. */
final class StoryTexts {

    private StoryTexts() {}

    record PartText(StoryPart part, String text) {}

    static List<PartText> of(StoryContent story) {
        var texts = new ArrayList<PartText>();
        add(texts, StoryPart.SUMMARY, Stream.of(story.summary()));
        add(texts, StoryPart.PLACEMENT, Stream.of(story.placement()));
        add(texts, StoryPart.STARTING_POINT, Stream.of(story.startingPoint()));
        add(texts, StoryPart.AIM, Stream.of(story.aim()));
        add(
                texts,
                StoryPart.ACTIVITY,
                story.activity().stream().flatMap(step -> Stream.of(step.title(), step.text())));
        add(
                texts,
                StoryPart.PARTNERS,
                story.partners().stream()
                        .map(partner -> joined(": ", partner.name(), partner.role())));
        add(texts, StoryPart.DURATION, Stream.of(story.duration().asWritten()));
        add(
                texts,
                StoryPart.FIGURES,
                story.figures().stream().map(figure -> joined(" ", figure.value(), figure.unit())));
        add(texts, StoryPart.EFFECT, Stream.of(story.effect()));
        add(texts, StoryPart.OBSTACLES, Stream.of(story.obstacles()));
        var effort = story.effort();
        add(texts, StoryPart.EFFORT, Stream.of(effort.staff(), effort.money(), effort.time()));
        add(texts, StoryPart.FUNDERS, story.funders().stream());
        add(texts, StoryPart.PRECONDITIONS, Stream.of(story.preconditions()));
        add(texts, StoryPart.TRANSFERABILITY, Stream.of(story.transferability().text()));
        add(texts, StoryPart.OUTLOOK, Stream.of(story.outlook()));
        add(texts, StoryPart.CONTACT, Stream.of(story.contact()));
        add(texts, StoryPart.TAGS, Stream.of(String.join(", ", story.tags())));
        return texts;
    }

    private static String joined(String between, String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isBlank()).collect(joining(between));
    }

    private static void add(List<PartText> texts, StoryPart part, Stream<String> words) {
        words.filter(text -> !text.isBlank()).forEach(text -> texts.add(new PartText(part, text)));
    }
}
