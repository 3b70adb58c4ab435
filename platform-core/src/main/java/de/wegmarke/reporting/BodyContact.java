package de.wegmarke.reporting;

import java.util.List;

/**
 * Where a body is reached.
 *
 * @param addresses mailboxes of the office; none if nobody has entered one
 * @param sample whether they are samples of ours
 */
public record BodyContact(String code, String name, List<String> addresses, boolean sample) {

    /** The version that a form is opened with: another if the addresses are others. */
    public int version() {
        return addresses.hashCode();
    }
}
