package de.wegmarke.plan;

/** A place in the outline, with what is printed of it. */
public interface OutlinePlace {

    /** Empty where the plan gives it none. */
    String title();

    String text();

    /** What the place is called: its title or, where it has none, its text. */
    default String wording() {
        return title().isBlank() ? text() : title();
    }
}
