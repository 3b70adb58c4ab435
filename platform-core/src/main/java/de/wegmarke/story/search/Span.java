package de.wegmarke.story.search;

/**
 * A piece of text, marked if it is what was searched. Text and never HTML, so that no view can show
 * what a story says as anything else.
 */
public record Span(String text, boolean marked) {}
