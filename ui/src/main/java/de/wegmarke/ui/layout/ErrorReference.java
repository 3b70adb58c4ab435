package de.wegmarke.ui.layout;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A short code that a person can read out on the telephone and an operator finds in the log, for
 * example "K7M-4PX". Without characters that are mistaken for each other.
 */
record ErrorReference(String code) {

    private static final String ALPHABET = "ABCDEFGHKLMNPQRSTUVWXYZ2345679";
    private static final SecureRandom RANDOM = new SecureRandom();

    static ErrorReference next() {
        return new ErrorReference(part() + "-" + part());
    }

    private static String part() {
        return RANDOM.ints(3, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return code;
    }
}
