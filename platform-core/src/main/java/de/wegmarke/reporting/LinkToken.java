package de.wegmarke.reporting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in a personal link: 256 random bits, so that nobody guesses one. We keep its
 * fingerprint only; the token itself is known to whoever got the link.
 */
public final class LinkToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String value;

    private LinkToken(String value) {
        this.value = value;
    }

    static LinkToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what cannot be a token of ours. */
    public static Optional<LinkToken> parse(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of(new LinkToken(text))
                : Optional.empty();
    }

    /** As it stands in an address. */
    public String value() {
        return value;
    }

    byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Never the secret: values end up in log files. */
    @Override
    public String toString() {
        return "personal link";
    }
}
