package de.wegmarke.plan;

/** One step on the way down the outline to a measure. */
public record OutlineStep(ElementKind kind, String path, String number, String title, String text)
        implements OutlinePlace {}
