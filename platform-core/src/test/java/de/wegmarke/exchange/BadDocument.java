package de.wegmarke.exchange;

import de.wegmarke.exchange.DocumentRefused.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Files that people choose by mistake and that must be refused, for the tests of every door through
 * which a document comes in.
 */
public enum BadDocument {
    EMPTY_FILE("leer.txt", Reason.EMPTY, "enthält keinen Text"),
    ONLY_BLANKS("leer.md", Reason.EMPTY, "enthält keinen Text"),
    PDF("plan.pdf", Reason.NOT_TEXT, "(PDF)"),
    WORD("plan.docx", Reason.NOT_TEXT, "DOCX"),
    PICTURE_NAMED_TXT("plan.txt", Reason.NOT_TEXT, "(PNG)"),
    PROGRAM("plan.exe", Reason.NOT_TEXT, "(EXE)"),
    ZERO_BYTES_FAR_BEHIND("plan.txt", Reason.NOT_TEXT, "kein Textdokument"),
    BROKEN_UTF_8("plan.txt", Reason.BROKEN_ENCODING, "Zeile 3"),
    WINDOWS_1252("plan.txt", Reason.BROKEN_ENCODING, "Zeile 3"),
    UTF_16_WITHOUT_MARK("plan.txt", Reason.BROKEN_ENCODING, "nicht in UTF-8"),
    HALF_A_UTF_16_PAIR("plan.txt", Reason.BROKEN_ENCODING, "Zeile 1"),
    ABOVE_THE_LIMIT("plan.txt", Reason.TOO_LARGE, "größer als 20 MB"),
    NO_MEASURE("rede.txt", Reason.NO_MEASURES, "keine Maßnahme gefunden"),
    ONE_LINE_OF_10_MB("plan.txt", Reason.NO_MEASURES, "keine Maßnahme gefunden"),
    A_HUNDRED_THOUSAND_LINES("protokoll.txt", Reason.NO_MEASURES, "keine Maßnahme gefunden"),
    ONE_NUMBER_TWICE("plan.txt", Reason.DUPLICATE_NUMBER, "2.3 steht zweimal");

    private static final String PLAN =
            """
            Handlungsfeld 2: Bildung

            Nr.\tMaßnahmen\tVerantwortlich
            2.3\tLernpaten gewinnen\tSchulamt
            2.4\tBücher ausleihen\tBibliothek
            """;

    private final String fileName;
    private final Reason reason;
    private final String words;

    BadDocument(String fileName, Reason reason, String words) {
        this.fileName = fileName;
        this.reason = reason;
        this.words = words;
    }

    public String fileName() {
        return fileName;
    }

    public Reason reason() {
        return reason;
    }

    /** What the German refusal says among other words. */
    public String words() {
        return words;
    }

    public byte[] content() {
        return switch (this) {
            case EMPTY_FILE -> new byte[0];
            case ONLY_BLANKS -> utf8(" \n\t\n \r\n");
            case PDF -> latin1("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n" + PLAN);
            case WORD -> latin1("PK\u0003\u0004\u0014\0\6\0\b\0\0\0!\0word/document.xml" + PLAN);
            case PICTURE_NAMED_TXT -> latin1("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR" + PLAN);
            case PROGRAM -> latin1("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0" + PLAN);
            case ZERO_BYTES_FAR_BEHIND -> utf8(PLAN + "2.5\tx\0y\tAmt\n".indent(20_000));
            case BROKEN_UTF_8 -> broken();
            case WINDOWS_1252 -> PLAN.getBytes(Charset.forName("windows-1252"));
            case UTF_16_WITHOUT_MARK -> PLAN.getBytes(StandardCharsets.UTF_16LE);
            case HALF_A_UTF_16_PAIR -> new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D};
            case ABOVE_THE_LIMIT -> filled(PlanDocumentReader.LARGEST_BYTES + 1, 'x');
            case NO_MEASURE -> utf8("# Rede zum Plan\n\nMaßnahmen sind wichtig.\n");
            case ONE_LINE_OF_10_MB -> filled(10_000_000, 'm');
            case A_HUNDRED_THOUSAND_LINES -> utf8("Es wurde beraten.\n".repeat(100_000));
            case ONE_NUMBER_TWICE -> utf8(PLAN + "2.3\tAnderes tun\tSozialamt\n");
        };
    }

    private static byte[] broken() {
        var content = utf8(PLAN);
        content[PLAN.indexOf("Verantwortlich")] = (byte) 0xC3;
        return content;
    }

    private static byte[] filled(int size, char letter) {
        var content = new byte[size];
        Arrays.fill(content, (byte) letter);
        return content;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
