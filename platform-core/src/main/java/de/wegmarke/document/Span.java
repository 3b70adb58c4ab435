package de.wegmarke.document;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text within a line.
 *
 * @param text already cleaned
 * @param href an address within the report ({@code #…}) or a checked web address
 * @param mark the sign of a state that stands before the text
 */
record Span(String text, Emphasis emphasis, @Nullable String href, @Nullable StateMark mark) {

    enum Emphasis {
        PLAIN,
        STRONG,
        QUIET
    }

    static Span plain(@Nullable String text) {
        return new Span(PrintableText.clean(text), Emphasis.PLAIN, null, null);
    }

    static Span strong(@Nullable String text) {
        return new Span(PrintableText.clean(text), Emphasis.STRONG, null, null);
    }

    static Span quiet(@Nullable String text) {
        return new Span(PrintableText.clean(text), Emphasis.QUIET, null, null);
    }

    static Span link(@Nullable String text, String href) {
        return new Span(PrintableText.clean(text), Emphasis.PLAIN, href, null);
    }

    static Span marked(StateMark mark, String text) {
        return new Span(text, Emphasis.STRONG, null, mark);
    }

    /** A blank between two stretches, which cleaning would take away. */
    static Span gap(String text) {
        return new Span(text, Emphasis.QUIET, null, null);
    }
}
