package de.wegmarke.ui.form;

import java.util.Map;

/**
 * A thing as it is stored, for a form to be filled with.
 *
 * @param version goes back to the service with the change
 * @param values by the names of the fields, as a draft keeps them
 */
public record Stored(int version, Map<String, String> values) {

    public Stored {
        values = Map.copyOf(values);
    }
}
