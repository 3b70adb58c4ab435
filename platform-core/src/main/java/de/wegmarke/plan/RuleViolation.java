package de.wegmarke.plan;

import java.util.List;

/**
 * A change that a rule of the domain refuses. The key names the sentence in the translation files
 * that the person reads; the arguments are values of the domain (a number, a name), never ids.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    public RuleViolation(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
