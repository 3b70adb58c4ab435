package de.wegmarke.story;

import static java.util.Comparator.comparing;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.plan.WebAddress;
import de.wegmarke.story.StoryFlaw.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is asked of a story that leaves its municipality. */
final class StoryCheck {

    /** Without these nobody could understand it, repeat it or ask about it. */
    private static final Set<StoryPart> INDISPENSABLE =
            Set.of(
                    StoryPart.TITLE,
                    StoryPart.SUMMARY,
                    StoryPart.STARTING_POINT,
                    StoryPart.ACTIVITY,
                    StoryPart.EFFECT,
                    StoryPart.CONTACT,
                    StoryPart.TOPICS,
                    StoryPart.TARGET_GROUPS,
                    StoryPart.CREDIT,
                    StoryPart.CONSENT);

    private StoryCheck() {}

    static ReleaseCheck of(StoryContent content) {
        return new ReleaseCheck(missing(content), flaws(content), NameFinder.in(content));
    }

    /** The parts that say nothing, those that block first. */
    static List<MissingPart> missing(StoryContent content) {
        return Arrays.stream(StoryPart.values())
                .filter(part -> !isSaid(content, part))
                .map(part -> new MissingPart(part, INDISPENSABLE.contains(part)))
                .sorted(comparing(part -> !part.blocks()))
                .toList();
    }

    private static boolean isSaid(StoryContent content, StoryPart part) {
        return switch (part) {
            case ACTIVITY -> content.activity().stream().anyMatch(step -> !step.text().isEmpty());
            case DURATION -> content.duration().isSaid();
            case EFFORT -> content.effort().isSaid();
            case TRANSFERABILITY -> content.transferability().isSaid();
            default ->
                    switch (content.part(part)) {
                        case String text -> !text.isEmpty();
                        case List<?> list -> !list.isEmpty();
                        case Boolean flag -> flag;
                        case Object other -> throw new IllegalStateException(other.toString());
                    };
        };
    }

    private static List<StoryFlaw> flaws(StoryContent content) {
        var flaws = new ArrayList<StoryFlaw>();
        if (Words.count(content.title()) > StoryContent.LONGEST_TITLE) {
            flaws.add(new StoryFlaw(Kind.TITLE_TOO_LONG, null));
        }
        if (content.summary().length() > StoryContent.LONGEST_SUMMARY) {
            flaws.add(new StoryFlaw(Kind.SUMMARY_TOO_LONG, null));
        }
        IntStream.range(0, content.links().size())
                .filter(entry -> !WebAddress.isOne(content.links().get(entry).url()))
                .forEach(entry -> flaws.add(new StoryFlaw(Kind.LINK_NOT_WEB, entry)));
        for (int entry = 0; entry < content.images().size(); entry++) {
            var image = content.images().get(entry);
            if (image.alternativeText().isEmpty()) {
                flaws.add(new StoryFlaw(Kind.ALTERNATIVE_TEXT_MISSING, entry));
            }
            if (!image.consent()) {
                flaws.add(new StoryFlaw(Kind.IMAGE_CONSENT_MISSING, entry));
            }
        }
        return flaws;
    }

    /**
     * @throws RuleViolation if the story cannot be released or published as it is
     */
    static void requireReady(ReleaseCheck check) {
        if (check.blocking().equals(List.of(StoryPart.CONSENT))) {
            throw new RuleViolation("story.rule.consent-missing");
        }
        if (!check.blocking().isEmpty()) {
            throw new RuleViolation("story.rule.incomplete", check.blocking().size());
        }
        if (!check.flaws().isEmpty()) {
            throw violation(check.flaws().getFirst().kind());
        }
    }

    /**
     * @throws RuleViolation if the other wording could not be released where the first one could
     */
    static void requireNoNewFlaw(StoryContent before, StoryContent after) {
        var known = flaws(before);
        flaws(after).stream()
                .filter(flaw -> !known.contains(flaw))
                .findFirst()
                .ifPresent(
                        flaw -> {
                            throw violation(flaw.kind());
                        });
    }

    private static RuleViolation violation(Kind kind) {
        return new RuleViolation(kind.rule(), kind.limit());
    }
}
