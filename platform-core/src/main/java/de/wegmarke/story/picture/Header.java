package de.wegmarke.story.picture;

import java.awt.color.ICC_Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its picture before the pixels begin.
 *
 * @param pixelSize bytes that one pixel takes in memory
 * @param largest how many pixels are let in; fewer where reading needs them all at once
 * @param profile which colours are meant if the reader of the pixels does not see to that itself
 */
record Header(
        int width,
        int height,
        int pixelSize,
        long largest,
        Orientation orientation,
        @Nullable ICC_Profile profile) {

    /** Cameras of today stay below; what says more wants to fill the memory. */
    static final long MOST_PIXELS = 80_000_000;

    /**
     * Samples, of which a pixel has three or four, where the reader keeps all of them at once. Each
     * takes two bytes, beside the heap: 240 MB, which are 40 megapixels in three colours.
     */
    static final long MOST_SAMPLES_AT_ONCE = 120_000_000;

    /**
     * Pixels on one side. Readers keep some rows at a time, and a row of a picture that is all
     * width would be as large as the picture.
     */
    static final int LONGEST_SIDE = 30_000;

    long pixels() {
        return (long) width * height;
    }
}
