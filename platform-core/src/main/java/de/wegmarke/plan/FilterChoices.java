package de.wegmarke.plan;

import java.util.List;

/** What the filters of the list of measures offer in this municipality. */
public record FilterChoices(
        List<Choice> fields, List<Choice> bodies, List<String> topics, List<String> tags) {

    /**
     * A value for the address and the words a person reads, with the number of measures behind it.
     */
    public record Choice(String value, String label, int measures) {}
}
