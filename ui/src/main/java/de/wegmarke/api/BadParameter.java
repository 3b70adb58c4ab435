package de.wegmarke.api;

/** A parameter has a value that means nothing. */
final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameter(String parameter) {
        super("Unusable parameter " + parameter);
        this.parameter = parameter;
    }

    /** The parameter's name, for the answer. */
    String parameter() {
        return parameter;
    }
}
