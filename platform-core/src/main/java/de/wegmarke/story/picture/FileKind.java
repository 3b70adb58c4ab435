package de.wegmarke.story.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes; its name does not count. */
enum FileKind {
    JPEG,
    PNG,
    GIF,
    TIFF,
    BMP,
    WEBP,
    AVIF,
    HEIC,
    SVG,
    PDF,
    WORD,
    OTHER;

    /** Far enough for what a drawing says before its first element. */
    private static final int BEGINNING = 8_192;

    private static final List<String> HEIC_BRANDS =
            List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    static FileKind of(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, BEGINNING), ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("GIF8")) {
            return GIF;
        }
        if (start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || start.startsWith("II+\0")
                || start.startsWith("MM\0+")) {
            return TIFF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("ftyp", 4)) {
            return film(start);
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")
                || start.startsWith("PK\u0003\u0004") && start.contains("[Content_Types].xml")) {
            return WORD;
        }
        if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) {
            return BMP;
        }
        return drawing(start) ? SVG : OTHER;
    }

    /** Pictures in the box of a film: what telephones take. */
    private static FileKind film(String start) {
        var brand = start.substring(8, Math.min(12, start.length()));
        if (brand.startsWith("avi")) {
            return AVIF;
        }
        return HEIC_BRANDS.contains(brand) ? HEIC : OTHER;
    }

    /** Also one in UTF-16, which has a zero at every other place. */
    private static boolean drawing(String start) {
        return start.replace("\0", "").toLowerCase(Locale.ROOT).contains("<svg");
    }
}
