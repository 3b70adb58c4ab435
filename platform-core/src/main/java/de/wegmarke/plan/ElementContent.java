package de.wegmarke.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of one place in the outline.
 *
 * @param path stable address within the plan, as "1.8"
 * @param number as printed
 * @param newMarks how many NEU marks the text carries
 * @param addressee somebody outside the municipality to whom it is addressed
 * @param position order within the document, from 0
 */
record ElementContent(
        ElementKind kind,
        String path,
        String number,
        String title,
        String text,
        boolean markedNew,
        int newMarks,
        @Nullable String addressee,
        int position)
        implements OutlinePlace {

    /** Whether both say the same, wherever they stand in their documents. */
    boolean saysTheSameAs(ElementContent other) {
        return kind == other.kind
                && number.equals(other.number)
                && title.equals(other.title)
                && text.equals(other.text)
                && markedNew == other.markedNew;
    }
}
