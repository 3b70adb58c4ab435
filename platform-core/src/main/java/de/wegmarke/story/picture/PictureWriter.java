package de.wegmarke.story.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes pixels and nothing else, in a size that a page can carry. Drawings stay sharp as PNG; what
 * is a photo by its size becomes JPEG.
 */
final class PictureWriter {

    /** In bytes. */
    static final int LARGEST = 2_000_000;

    private static final float[] QUALITIES = {0.85f, 0.75f, 0.6f};

    private PictureWriter() {}

    static CleanPicture write(BufferedImage image, boolean drawing) {
        var seeThrough = Pixels.seeThrough(image);
        var opaque = seeThrough ? image : Pixels.opaque(image);
        if (drawing) {
            var file = png(opaque);
            if (file.length <= LARGEST) {
                return new CleanPicture("image/png", image.getWidth(), image.getHeight(), file);
            }
        }
        if (!seeThrough) {
            for (var quality : QUALITIES) {
                var file = jpeg(opaque, quality);
                if (file.length <= LARGEST) {
                    return new CleanPicture(
                            "image/jpeg", image.getWidth(), image.getHeight(), file);
                }
            }
        }
        var smaller = Math.max(image.getWidth(), image.getHeight()) * 3 / 4;
        return write(Pixels.scaled(image, smaller), drawing);
    }

    private static byte[] png(BufferedImage image) {
        var file = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(file)) {
            if (!ImageIO.write(image, "png", output)) {
                throw new IllegalStateException("nothing here writes PNG");
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var file = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(file)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
