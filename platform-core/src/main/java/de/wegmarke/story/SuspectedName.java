package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * Words that look as if they named a person or led to one. Nobody but who knows the place can tell
 * whether they do.
 *
 * @param entry which entry of a part that has several, from 0
 * @param words the words themselves
 * @param before what stands before them in the text, shortened; {@code after} likewise
 */
public record SuspectedName(
        StoryPart part,
        @Nullable Integer entry,
        Kind kind,
        String words,
        String before,
        String after) {

    /** What it looks like. */
    public enum Kind {
        NAME,
        MAIL_ADDRESS,
        PHONE_NUMBER
    }
}
