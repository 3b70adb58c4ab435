package de.wegmarke.story.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.wegmarke.plan.RuleViolation;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Walks over the chunks of a PNG file (ISO/IEC 15948) without reading a pixel. */
final class PngHeader {

    private static final int SIGNATURE = 8;
    private static final int RGB = 2;
    private static final int RGB_WITH_ALPHA = 6;

    /** Profiles of screens are a few kilobytes, those of presses up to two megabytes. */
    private static final int LARGEST_PROFILE = 4_000_000;

    private final ByteBuffer file;
    private int width;
    private int height;
    private int depth;
    private int colours;
    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable ICC_Profile profile;

    private PngHeader(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static Header of(byte[] file) {
        try {
            return new PngHeader(file).walk();
        } catch (IndexOutOfBoundsException | BufferUnderflowException endedBefore) {
            throw new RuleViolation("picture.rule.truncated");
        }
    }

    private Header walk() {
        file.position(SIGNATURE);
        while (true) {
            var length = file.getInt();
            var kind = name();
            if (length < 0) {
                throw new RuleViolation("picture.rule.damaged");
            }
            if (kind.equals("IEND")) {
                return header();
            }
            read(kind, file.slice(file.position(), length));
            file.position(file.position() + length);
            file.getInt();
        }
    }

    private Header header() {
        if (width <= 0 || height <= 0) {
            throw new RuleViolation("picture.rule.damaged");
        }
        var inColour = colours == RGB || colours == RGB_WITH_ALPHA;
        return new Header(
                width,
                height,
                depth == 16 ? 8 : 4,
                Header.MOST_PIXELS,
                orientation,
                inColour ? profile : null);
    }

    private String name() {
        var name = new byte[4];
        file.get(name);
        return new String(name, ISO_8859_1);
    }

    private void read(String kind, ByteBuffer chunk) {
        switch (kind) {
            case "IHDR" -> {
                width = chunk.getInt();
                height = chunk.getInt();
                depth = chunk.get();
                colours = chunk.get();
            }
            case "acTL" -> throw new RuleViolation("picture.rule.animated");
            case "eXIf" -> orientation = Orientation.in(chunk);
            case "iCCP" -> profile = profile(chunk);
            default -> {
                // Pixels, or something that is not passed on.
            }
        }
    }

    /** One that cannot be read is none: the picture looks a little duller then. */
    private static @Nullable ICC_Profile profile(ByteBuffer chunk) {
        var packed = new byte[chunk.remaining()];
        chunk.get(packed);
        var name = 0;
        while (name < packed.length && packed[name] != 0) {
            name++;
        }
        var start = Math.min(name + 2, packed.length);
        try (var unpacked =
                new InflaterInputStream(
                        new ByteArrayInputStream(packed, start, packed.length - start))) {
            var read = ICC_Profile.getInstance(unpacked.readNBytes(LARGEST_PROFILE));
            return read.getNumComponents() == 3 ? read : null;
        } catch (IOException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
