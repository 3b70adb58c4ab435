package de.wegmarke.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the filters of the list of measures offer in this municipality.
 *
 * @param fieldName what it calls an action field, where it has a word of its own
 */
public record FilterChoices(
        @Nullable String fieldName,
        List<Choice> fields,
        List<Choice> bodies,
        List<String> topics,
        List<String> tags) {

    /**
     * A value for the address and the words a person reads, with the number of measures behind it.
     */
    public record Choice(String value, String label, int measures) {}
}
