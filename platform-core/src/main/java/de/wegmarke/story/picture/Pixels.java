package de.wegmarke.story.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** Brings pixels into the form in which they are written. */
final class Pixels {

    private Pixels() {}

    /** No longer than {@code longest} on its longer side; halved as long as that is too much. */
    static BufferedImage scaled(BufferedImage read, int longest) {
        var image = grey(read) ? inColour(read) : read;
        while (Math.max(image.getWidth(), image.getHeight()) > 2 * longest) {
            image = drawn(image, half(image.getWidth()), half(image.getHeight()));
        }
        var larger = Math.max(image.getWidth(), image.getHeight());
        return larger <= longest
                ? drawn(image, image.getWidth(), image.getHeight())
                : drawn(
                        image,
                        scaled(image.getWidth(), longest, larger),
                        scaled(image.getHeight(), longest, larger));
    }

    private static int half(int length) {
        return Math.max(1, length / 2);
    }

    private static int scaled(int length, int longest, int larger) {
        return Math.max(1, Math.round((float) length * longest / larger));
    }

    /** Premultiplied, so that what nobody sees does not colour the edges. */
    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var seeThrough = image.getColorModel().hasAlpha();
        var result =
                new BufferedImage(
                        width,
                        height,
                        seeThrough ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
        var pen = result.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return result;
    }

    private static boolean grey(BufferedImage image) {
        var model = image.getColorModel();
        return !(model instanceof IndexColorModel)
                && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /**
     * Copies the samples as they are. Java takes grey for linear light, which files do not mean,
     * and would make it paler.
     */
    private static BufferedImage inColour(BufferedImage grey) {
        var samples = grey.getRaster();
        var shift = samples.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
        var seeThrough = samples.getNumBands() > 1;
        var result =
                new BufferedImage(
                        grey.getWidth(),
                        grey.getHeight(),
                        seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var row = new int[grey.getWidth()];
        for (var y = 0; y < grey.getHeight(); y++) {
            for (var x = 0; x < row.length; x++) {
                var light = samples.getSample(x, y, 0) >> shift;
                var opaque = seeThrough ? samples.getSample(x, y, 1) >> shift : 0xFF;
                row[x] = opaque << 24 | light << 16 | light << 8 | light;
            }
            result.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return result;
    }

    /** In the colours of the web, where the file means others. */
    static BufferedImage inCommonColours(BufferedImage image, @Nullable ICC_Profile meant) {
        if (meant == null) {
            return image;
        }
        var seen = samples(image);
        try {
            var common = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            var converted =
                    new ColorConvertOp(new ICC_Profile[] {meant, common}, null)
                            .filter(seen, seen.createCompatibleWritableRaster());
            return withSamples(image, converted);
        } catch (CMMException | IllegalArgumentException unusable) {
            return image;
        }
    }

    private static WritableRaster samples(BufferedImage image) {
        var samples =
                Raster.createInterleavedRaster(
                        DataBuffer.TYPE_BYTE, image.getWidth(), image.getHeight(), 3, null);
        var rgb = new int[3];
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                var colour = image.getRGB(x, y);
                rgb[0] = colour >> 16 & 0xFF;
                rgb[1] = colour >> 8 & 0xFF;
                rgb[2] = colour & 0xFF;
                samples.setPixel(x, y, rgb);
            }
        }
        return samples;
    }

    private static BufferedImage withSamples(BufferedImage image, Raster samples) {
        var rgb = new int[3];
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                samples.getPixel(x, y, rgb);
                var opaque = image.getRGB(x, y) & 0xFF00_0000;
                image.setRGB(x, y, opaque | rgb[0] << 16 | rgb[1] << 8 | rgb[2]);
            }
        }
        return image;
    }

    static boolean seeThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 < 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    static BufferedImage opaque(BufferedImage image) {
        var result =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = result.createGraphics();
        try {
            pen.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return result;
    }
}
