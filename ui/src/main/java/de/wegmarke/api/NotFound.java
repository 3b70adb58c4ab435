package de.wegmarke.api;

/** What was asked for is not there, in a municipality that the asker may read. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotFound(String what) {
        super(what);
    }
}
