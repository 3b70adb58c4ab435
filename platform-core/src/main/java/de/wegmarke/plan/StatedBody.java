package de.wegmarke.plan;

import org.jspecify.annotations.Nullable;

/**
 * A body as one measure names it.
 *
 * @param name the body's name, one line, articles and inflection removed where rules allow it
 * @param role its part in the measure
 * @param specifier what the document adds to the name: the part that is meant ("Amt 11 –
 *     Fortbildung") or the chain above it ("LH Magdeburg, Dezernat …")
 */
public record StatedBody(String name, ResponsibilityRole role, @Nullable String specifier) {

    /** The longest name that is taken for one. */
    public static final int LONGEST_NAME = 200;

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, has blanks around it or is longer than
     *     200 characters, or the specifier is blank
     */
    public StatedBody {
        if (name.isBlank() || !name.equals(name.strip()) || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Not a name of a body: '" + name + "'");
        }
        if (specifier != null && specifier.isBlank()) {
            throw new IllegalArgumentException("A specifier says something or is left out");
        }
    }

    /** The same statement with the name under which the plan keeps this body. */
    public StatedBody named(String other) {
        return new StatedBody(other, role, specifier);
    }

    /** Name and specifier as a person would write them: "D05 (Koordination)". */
    @Override
    public String toString() {
        return specifier == null ? name : name + " (" + specifier + ")";
    }
}
