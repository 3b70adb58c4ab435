package de.wegmarke.story.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import de.wegmarke.plan.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import org.jspecify.annotations.Nullable;

/** Reads pixels, of a very large picture only every second or third. */
final class PixelReader {

    /**
     * In bytes, of the heap; with the file and the scaled picture beside them it stays below 200
     * MB. What the reader of a JPEG in several passes keeps, {@link Header#MOST_SAMPLES_AT_ONCE},
     * lies outside of the heap.
     */
    private static final long MEMORY = 80_000_000;

    private PixelReader() {}

    static BufferedImage read(byte[] file, FileKind kind, Header header) {
        var step = step(header);
        var reader =
                kind == FileKind.JPEG ? jpeg() : ImageIO.getImageReadersByFormatName("png").next();
        try (var input = new ByteArrayImageInputStream(file)) {
            var broken = new AtomicBoolean();
            reader.addIIOReadWarningListener(
                    (source, warning) -> broken.compareAndSet(false, endsTooSoon(warning)));
            reader.setInput(input, true, true);
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            var pixels = reader.read(0, wanted);
            if (broken.get()) {
                throw new RuleViolation("picture.rule.truncated");
            }
            return pixels;
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RuleViolation("picture.rule.damaged");
        } finally {
            reader.dispose();
        }
    }

    private static int step(Header header) {
        var step = 1L;
        while (header.pixels() * header.pixelSize() / (step * step) > MEMORY) {
            step++;
        }
        return (int) step;
    }

    /** The reader fills what is missing with grey and only warns; its words are not translated. */
    private static boolean endsTooSoon(@Nullable String warning) {
        return warning != null && warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    /** The one that knows colour profiles and CMYK, wherever the class loader put it. */
    private static ImageReader jpeg() {
        var registry = IIORegistry.getDefaultInstance();
        var reader = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
        if (reader == null) {
            registry.registerServiceProvider(new JPEGImageReaderSpi());
            reader = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
        }
        try {
            return reader.createReaderInstance();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }
}
