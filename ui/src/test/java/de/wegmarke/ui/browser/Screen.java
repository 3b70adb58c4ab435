package de.wegmarke.ui.browser;

/** The screens that every view must fit. */
public enum Screen {
    /** An office's monitor. */
    WIDE(1280, 800),
    /** A telephone. */
    NARROW(390, 844),
    /** A wide monitor at 400 % zoom (WCAG 2.1, 1.4.10: 320 CSS pixels). */
    ZOOMED(320, 256);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
