package de.wegmarke.notification;

import java.util.List;

/**
 * A mail as it goes out.
 *
 * @param to whom; empty if nobody has an address
 * @param subject one line
 * @param text plain text
 * @param secrets parts of the text that are for its reader only, as a personal link; of a mail that
 *     went out they are not kept
 * @throws IllegalArgumentException if the subject holds a line break or another control character,
 *     which could begin a header
 */
public record MailText(List<MailAddress> to, String subject, String text, List<String> secrets) {

    private static final String IN_PLACE = "[…]";

    public MailText {
        if (subject.isBlank() || subject.chars().anyMatch(MailText::isControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
        to = List.copyOf(to);
        secrets = List.copyOf(secrets);
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A subject made of this: line breaks and other control characters become blanks. */
    public static String oneLine(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }

    String withoutSecrets() {
        var shown = text;
        for (var secret : secrets) {
            shown = shown.replace(secret, IN_PLACE);
        }
        return shown;
    }
}
