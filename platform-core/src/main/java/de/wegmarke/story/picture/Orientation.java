package de.wegmarke.story.picture;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held, as Exif counts it from 1 to 8 (CIPA DC-008, tag 0x0112).
 *
 * @param code 1 for as it is
 */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /**
     * Looks for this one number in the first directory and follows no pointer from there: the rest
     * of what a camera says about a picture is nothing we want to read. What cannot be read counts
     * as upright.
     *
     * @param tiff what follows the mark "Exif" in a photo
     */
    static Orientation in(ByteBuffer tiff) {
        try {
            var data = tiff.slice();
            data.order(data.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = data.getInt(4);
            var entries = Short.toUnsignedInt(data.getShort(directory));
            for (var i = 0; i < entries; i++) {
                var entry = directory + 2 + i * ENTRY;
                if (Short.toUnsignedInt(data.getShort(entry)) == TAG) {
                    return data.getShort(entry + 2) == SHORT
                            ? of(data.getShort(entry + 8))
                            : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation of(int code) {
        return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
    }

    /** The picture as it is to be looked at. */
    BufferedImage upright(BufferedImage stored) {
        if (code == 1) {
            return stored;
        }
        var lying = code >= 5;
        var width = lying ? stored.getHeight() : stored.getWidth();
        var height = lying ? stored.getWidth() : stored.getHeight();
        var turned = new BufferedImage(width, height, stored.getType());
        var fromRight = code == 2 || code == 3 || code == 7 || code == 8;
        var fromBelow = code == 3 || code == 4 || code == 6 || code == 7;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var across = lying ? y : x;
                var down = lying ? x : y;
                turned.setRGB(
                        x,
                        y,
                        stored.getRGB(
                                fromRight ? stored.getWidth() - 1 - across : across,
                                fromBelow ? stored.getHeight() - 1 - down : down));
            }
        }
        return turned;
    }
}
