package de.wegmarke.story.picture;

import de.wegmarke.plan.RuleViolation;
import java.time.Duration;

/**
 * Makes a picture that may be kept and shown of a file that somebody chose.
 *
 * <p>A photo tells where it was taken, when and with which camera; a drawing may hold a script; a
 * file may be two things at once. So no byte of the file is kept: its pixels are read, turned the
 * way the camera was held, brought into the colours of the web, scaled and written anew.
 */
public final class Pictures {

    /** How large a file may be, in bytes: photos of good cameras are smaller. */
    public static final int LARGEST_FILE = 50 * 1024 * 1024;

    /** How long a picture's longer side is at most once it is clean, in pixels. */
    public static final int LONGEST_SIDE = 2_400;

    private static final int MEGA = 1_000_000;

    /**
     * A large photo takes almost 200 MB of the heap, one that comes in several passes 240 MB beside
     * it, and a processor for some seconds.
     */
    private static final Turns<RuleViolation> READING = turns();

    private Pictures() {}

    /**
     * For one picture at a time; who finds no place within a minute is refused with {@code
     * picture.rule.busy}. Those who take a file into memory take turns of their own before that:
     * {@link #clean} comes when the memory is filled.
     */
    public static Turns<RuleViolation> turns() {
        return new Turns<>(
                1,
                Integer.MAX_VALUE,
                Duration.ofMinutes(1),
                () -> new RuleViolation("picture.rule.busy"));
    }

    /**
     * The picture in the file, with nothing else of it.
     *
     * @param file as it was chosen: JPEG or PNG, told by its content
     * @throws de.wegmarke.plan.RuleViolation for anything else, for what is too large and for what
     *     cannot be read; its key begins with {@code picture.rule.}, and the sentence says what to
     *     do
     */
    public static CleanPicture clean(byte[] file) {
        if (file.length == 0) {
            throw new RuleViolation("picture.rule.empty");
        }
        if (file.length > LARGEST_FILE) {
            throw new RuleViolation("picture.rule.file-too-large", LARGEST_FILE / 1024 / 1024);
        }
        var kind = FileKind.of(file);
        return switch (kind) {
            case JPEG -> oneAtATime(file, kind, JpegHeader.of(file));
            case PNG -> oneAtATime(file, kind, PngHeader.of(file));
            case HEIC -> throw new RuleViolation("picture.rule.heic");
            case SVG -> throw new RuleViolation("picture.rule.svg");
            case GIF -> throw new RuleViolation("picture.rule.other-kind", "GIF");
            case TIFF -> throw new RuleViolation("picture.rule.other-kind", "TIFF");
            case BMP -> throw new RuleViolation("picture.rule.other-kind", "BMP");
            case WEBP -> throw new RuleViolation("picture.rule.other-kind", "WebP");
            case AVIF -> throw new RuleViolation("picture.rule.other-kind", "AVIF");
            case PDF -> throw new RuleViolation("picture.rule.document", "PDF");
            case WORD -> throw new RuleViolation("picture.rule.document", "Office");
            case OTHER -> throw new RuleViolation("picture.rule.no-picture");
        };
    }

    private static CleanPicture oneAtATime(byte[] file, FileKind kind, Header header) {
        if (header.pixels() > header.largest()) {
            throw new RuleViolation(
                    "picture.rule.too-many-pixels",
                    header.pixels() / MEGA,
                    header.largest() / MEGA);
        }
        if (Math.max(header.width(), header.height()) > Header.LONGEST_SIDE) {
            throw new RuleViolation("picture.rule.side-too-long", Header.LONGEST_SIDE);
        }
        return READING.take(() -> clean(file, kind, header));
    }

    private static CleanPicture clean(byte[] file, FileKind kind, Header header) {
        var scaled = Pixels.scaled(PixelReader.read(file, kind, header), LONGEST_SIDE);
        var coloured = Pixels.inCommonColours(scaled, header.profile());
        var upright = header.orientation().upright(coloured);
        return PictureWriter.write(upright, kind == FileKind.PNG);
    }
}
