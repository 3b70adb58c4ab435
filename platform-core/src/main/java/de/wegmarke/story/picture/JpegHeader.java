package de.wegmarke.story.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.wegmarke.plan.RuleViolation;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Walks over the segments of a JPEG file (ITU-T T.81, annex B) without reading a pixel: how large
 * it says it is, how it was held, in how many passes it comes, and whether its end is there.
 */
final class JpegHeader {

    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);
    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APPLICATION_1 = 0xE1;

    /** Encoders need about ten; a file of thousands keeps a processor busy for minutes. */
    private static final int MOST_SCANS = 100;

    private final byte[] file;
    private int position = 2;
    private int width;
    private int height;
    private int components;
    private boolean inPasses;
    private int scans;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegHeader(byte[] file) {
        this.file = file;
    }

    static Header of(byte[] file) {
        try {
            return new JpegHeader(file).walk();
        } catch (IndexOutOfBoundsException endedBefore) {
            throw new RuleViolation("picture.rule.truncated");
        }
    }

    private Header walk() {
        for (var marker = next(); marker != END; marker = next()) {
            var length = unsignedShort(position);
            if (marker == START_OF_SCAN) {
                readScan();
            } else if (marker == APPLICATION_1) {
                readExif(length);
            } else if (isFrame(marker)) {
                readFrame(marker);
            }
            if (length < 2 || scans > MOST_SCANS) {
                throw new RuleViolation("picture.rule.damaged");
            }
            position += length;
        }
        if (width == 0 || height == 0 || scans == 0) {
            throw new RuleViolation("picture.rule.damaged");
        }
        // Also grey is read as three colours.
        var samples = Math.max(3, components);
        return new Header(
                width,
                height,
                samples,
                inPasses ? Header.MOST_SAMPLES_AT_ONCE / samples : Header.MOST_PIXELS,
                orientation,
                null);
    }

    /** The next segment's kind; pixels in between have no mark that could be taken for one. */
    private int next() {
        while (true) {
            while (file[position] != (byte) 0xFF) {
                position++;
            }
            while (file[position] == (byte) 0xFF) {
                position++;
            }
            var marker = Byte.toUnsignedInt(file[position++]);
            var stuffedOrRestart = marker == 0 || marker >= 0xD0 && marker <= 0xD8;
            if (!stuffedOrRestart && marker != 1) {
                return marker;
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= BASELINE
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private void readFrame(int marker) {
        var known = marker == BASELINE || marker == EXTENDED || marker == PROGRESSIVE;
        var eightBits = file[position + 2] == 8;
        if (!known || !eightBits || width > 0) {
            throw new RuleViolation("picture.rule.damaged");
        }
        inPasses = marker == PROGRESSIVE;
        height = unsignedShort(position + 3);
        width = unsignedShort(position + 5);
        components = file[position + 7];
    }

    /** The reader keeps everything until the last pass if the first one leaves a colour out. */
    private void readScan() {
        scans++;
        inPasses |= scans > 1 || file[position + 2] < components;
    }

    private void readExif(int length) {
        var from = position + 2;
        var to = position + length;
        if (to <= file.length
                && length > EXIF.length + 2
                && Arrays.equals(file, from, from + EXIF.length, EXIF, 0, EXIF.length)) {
            orientation =
                    Orientation.in(
                            ByteBuffer.wrap(file, from + EXIF.length, to - from - EXIF.length));
        }
    }

    private int unsignedShort(int at) {
        return Byte.toUnsignedInt(file[at]) << 8 | Byte.toUnsignedInt(file[at + 1]);
    }
}
