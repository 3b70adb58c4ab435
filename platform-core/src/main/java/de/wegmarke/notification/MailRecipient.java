package de.wegmarke.notification;

/**
 * Whom a mail is for; which addresses that means is decided when it is sent.
 *
 * @param key {@code body:} and a body's code, or {@code management}
 * @param name as shown in lists
 */
public record MailRecipient(String key, String name) {

    private static final String BODY = "body:";
    private static final String MANAGEMENT = "management";

    public static MailRecipient body(String code, String name) {
        return new MailRecipient(keyOf(code), name);
    }

    public static MailRecipient management(String name) {
        return new MailRecipient(MANAGEMENT, name);
    }

    /** The key of a body. */
    public static String keyOf(String body) {
        return BODY + body;
    }

    /**
     * The code of the body.
     *
     * @throws IllegalStateException if it is for no body
     */
    public String bodyCode() {
        if (!key.startsWith(BODY)) {
            throw new IllegalStateException("Not for a body: " + key);
        }
        return key.substring(BODY.length());
    }
}
