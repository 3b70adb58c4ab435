package de.wegmarke.story;

import static java.util.stream.Collectors.joining;

import de.wegmarke.plan.BodyPartView;
import de.wegmarke.plan.DeadlineKind;
import de.wegmarke.plan.EuroText;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.reporting.AcceptedReturn;
import de.wegmarke.reporting.ReturnContent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan and its returns already say of a story, put where the story says it. The words are
 * the municipality's own; ours are only the names of what they are.
 */
final class MeasureStory {

    private static final String LEAD = "Federführung";
    private static final String COOPERATION = "Kooperation";

    private MeasureStory() {}

    /**
     * @param returns accepted ones, the oldest first
     */
    static StoryContent of(MeasureDetail measure, List<AcceptedReturn> returns) {
        var lead =
                measure.bodies().stream()
                        .filter(body -> body.role() == ResponsibilityRole.LEAD)
                        .findFirst()
                        .or(() -> measure.bodies().stream().findFirst())
                        .map(BodyPartView::name)
                        .orElse(null);
        return new StoryContent(
                title(measure.text()),
                null,
                null,
                null,
                measure.outline().isEmpty() ? null : measure.outline().getLast().text(),
                null,
                List.of(new Step(null, measure.text())),
                partners(measure.bodies()),
                duration(measure),
                figures(returns),
                over(returns, ReturnContent::achieved),
                over(returns, ReturnContent::obstacles),
                null,
                null,
                null,
                null,
                newest(returns, ReturnContent::nextSteps),
                lead,
                topics(measure),
                measure.tags(),
                links(returns),
                null,
                returns.isEmpty() ? null : returns.getLast().cutOff().getYear(),
                null,
                false);
    }

    /** The beginning of the measure, as long as a title may be. */
    private static String title(String text) {
        var words = text.strip().replaceFirst("\\.$", "").split("\\s+");
        var title = Arrays.stream(words).limit(StoryContent.LONGEST_TITLE).collect(joining(" "));
        var whole = words.length <= StoryContent.LONGEST_TITLE;
        var longest = StoryLimits.Size.TITLE.longest() - 1;
        return whole && title.length() <= longest
                ? title
                : title.substring(0, Math.min(title.length(), longest)) + "…";
    }

    private static List<Partner> partners(List<BodyPartView> bodies) {
        return bodies.stream()
                .limit(StoryLimits.MOST_ENTRIES)
                .map(body -> new Partner(body.name(), role(body)))
                .toList();
    }

    private static @Nullable String role(BodyPartView body) {
        return switch (body.role()) {
            case LEAD -> LEAD;
            case COOPERATION -> COOPERATION;
            case UNSTATED -> body.specifier();
        };
    }

    private static StoryDuration duration(MeasureDetail measure) {
        var regular =
                measure.deadline().kind() == DeadlineKind.ONGOING
                        || measure.state() == MeasureState.ONGOING_RUNNING;
        return new StoryDuration(null, null, regular, measure.deadline().asWritten());
    }

    private static List<String> topics(MeasureDetail measure) {
        return Stream.of(measure.topic(), measure.inheritedTopic())
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
    }

    /** What a return says in figures: what it did cost. */
    private static List<StoryFigure> figures(List<AcceptedReturn> returns) {
        return newestOf(returns.stream().filter(one -> one.content().actualCost() != null))
                .map(
                        one ->
                                new StoryFigure(
                                        EuroText.written(
                                                Objects.requireNonNull(one.content().actualCost())),
                                        "EUR Kosten",
                                        one.cutOff().toString(),
                                        "Rückmeldung %s, %s"
                                                .formatted(one.cycle(), one.bodyName())))
                .toList();
    }

    /** All that was said over the years, once each, with the year and the body before it. */
    private static String over(
            List<AcceptedReturn> returns, Function<ReturnContent, @Nullable String> words) {
        var said = new HashSet<String>();
        var all =
                returns.stream()
                        .filter(one -> isNew(words.apply(one.content()), said))
                        .map(
                                one ->
                                        "%s, %s: %s"
                                                .formatted(
                                                        one.cycle(),
                                                        one.bodyName(),
                                                        words.apply(one.content())))
                        .toList();
        return within(all);
    }

    private static boolean isNew(@Nullable String words, HashSet<String> said) {
        return words != null && said.add(words);
    }

    /** As many of the newest as a text may hold. */
    private static String within(List<String> paragraphs) {
        var first = paragraphs.size();
        var length = 0;
        while (first > 0) {
            length += paragraphs.get(first - 1).length() + 2;
            if (length > StoryLimits.Size.TEXT.longest()) {
                break;
            }
            first--;
        }
        return String.join("\n\n", paragraphs.subList(first, paragraphs.size()));
    }

    private static @Nullable String newest(
            List<AcceptedReturn> returns, Function<ReturnContent, @Nullable String> words) {
        return returns.reversed().stream()
                .map(one -> words.apply(one.content()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<StoryLink> links(List<AcceptedReturn> returns) {
        return newestOf(returns.stream().filter(one -> one.content().evidenceUrl() != null))
                .map(
                        one ->
                                new StoryLink(
                                        one.content().evidenceLabel(), one.content().evidenceUrl()))
                .distinct()
                .toList();
    }

    private static Stream<AcceptedReturn> newestOf(Stream<AcceptedReturn> returns) {
        var all = returns.collect(Collectors.toList());
        return all.subList(Math.max(0, all.size() - StoryLimits.MOST_ENTRIES), all.size()).stream();
    }
}
