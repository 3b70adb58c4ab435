package de.wegmarke.story;

import de.wegmarke.plan.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A reason, a message, a comment: words that go with a step. */
final class Said {

    /** Characters. */
    static final int LONGEST = 4_000;

    private Said() {}

    /**
     * @param rule key of the sentence that asks for the words
     * @throws RuleViolation if there are none or too many
     */
    static String required(@Nullable String given, String rule) {
        var words = optional(given);
        if (words == null) {
            throw new RuleViolation(rule);
        }
        return words;
    }

    /** The words; null if there are none. */
    static @Nullable String optional(@Nullable String given) {
        var words = Words.of(given);
        if (words.length() > LONGEST) {
            throw new RuleViolation("story.rule.text-too-long", LONGEST);
        }
        StoryLimits.within(StoryLimits.Size.TEXT, words);
        return words.isEmpty() ? null : words;
    }
}
