package de.wegmarke.ui.measure.edit;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** A body that can be made responsible. */
public record BodyChoice(String code, String name) {

    /** The order of a German index: Ö beside O. */
    public static final Comparator<BodyChoice> BY_NAME =
            Comparator.comparing(BodyChoice::name, Collator.getInstance(Locale.GERMANY)::compare);
}
