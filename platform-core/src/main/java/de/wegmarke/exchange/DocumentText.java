package de.wegmarke.exchange;

import de.wegmarke.exchange.DocumentRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Turns the bytes of a file into lines, or says what kind of file it is instead of a text. */
final class DocumentText {

    /** Beginnings of files that people take for text documents, with what to call them. */
    private static final Map<String, String> OTHER_KINDS =
            Map.of(
                    "%PDF", "PDF",
                    "PK\u0003\u0004", "ZIP, DOCX, XLSX",
                    "\u00d0\u00cf\u0011\u00e0", "DOC, XLS",
                    "{\\rtf", "RTF",
                    "\u0089PNG", "PNG",
                    "\u00ff\u00d8\u00ff", "JPEG",
                    "GIF8", "GIF",
                    "\u001f\u008b", "GZIP",
                    "MZ\u0090\0", "EXE");

    private static final int SAMPLE = 8_192;

    private DocumentText() {}

    static List<String> lines(byte[] content) {
        if (content.length > PlanDocumentReader.LARGEST_BYTES) {
            throw new DocumentRefused(Reason.TOO_LARGE, null);
        }
        if (content.length == 0) {
            throw new DocumentRefused(Reason.EMPTY, null);
        }
        var text = decoded(content);
        if (text.isBlank()) {
            throw new DocumentRefused(Reason.EMPTY, null);
        }
        // The kinds are told by the beginning; this sign is in no text, and no database keeps it.
        if (text.indexOf('\0') >= 0) {
            throw new DocumentRefused(Reason.NOT_TEXT, null);
        }
        return text.lines().toList();
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strictly(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return strictly(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return strictly(content, 2, StandardCharsets.UTF_16BE);
        }
        refuseOtherKinds(content);
        return strictly(content, 0, StandardCharsets.UTF_8);
    }

    private static void refuseOtherKinds(byte[] content) {
        var length = Math.min(content.length, SAMPLE);
        var sample = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        OTHER_KINDS.forEach(
                (beginning, kind) -> {
                    if (sample.startsWith(beginning)) {
                        throw new DocumentRefused(Reason.NOT_TEXT, kind);
                    }
                });
        if (isUtf16(sample)) {
            throw new DocumentRefused(Reason.BROKEN_ENCODING, null, 1);
        }
        var controls = sample.chars().filter(DocumentText::isForeignToText).count();
        if (sample.indexOf('\0') >= 0 || controls * 20 > length) {
            throw new DocumentRefused(Reason.NOT_TEXT, null);
        }
    }

    /**
     * Whether it is UTF-16 without a byte order mark: of nearly every pair of bytes the same one is
     * zero, which no program, picture or archive keeps up.
     */
    private static boolean isUtf16(String sample) {
        var pairs = sample.length() / 2;
        var zeros = new int[2];
        for (var index = 0; index < pairs * 2; index++) {
            if (sample.charAt(index) == '\0') {
                zeros[index % 2]++;
            }
        }
        return Math.max(zeros[0], zeros[1]) * 10 > pairs * 8
                && Math.min(zeros[0], zeros[1]) * 100 <= pairs;
    }

    private static boolean isForeignToText(int character) {
        return character < ' ' && "\t\n\r\f\u000b\u001b".indexOf(character) < 0;
    }

    private static String strictly(byte[] content, int from, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(content, from, content.length - from);
        var characters = CharBuffer.allocate(content.length - from + 1);
        var result = decoder.decode(bytes, characters, true);
        if (result.isUnderflow()) {
            result = decoder.flush(characters);
        }
        var text = characters.flip().toString();
        if (result.isError()) {
            var line = (int) text.chars().filter(character -> character == '\n').count() + 1;
            throw new DocumentRefused(Reason.BROKEN_ENCODING, null, line);
        }
        return text;
    }

    private static boolean startsWith(byte[] content, int... beginning) {
        if (content.length < beginning.length) {
            return false;
        }
        for (var index = 0; index < beginning.length; index++) {
            if ((content[index] & 0xFF) != beginning[index]) {
                return false;
            }
        }
        return true;
    }
}
