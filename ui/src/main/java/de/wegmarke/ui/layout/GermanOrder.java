package de.wegmarke.ui.layout;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of a German index: Ö beside O. */
public final class GermanOrder {

    private GermanOrder() {}

    public static <T> Comparator<T> of(Function<T, String> text) {
        var collator = Collator.getInstance(Locale.GERMANY);
        return (a, b) -> collator.compare(text.apply(a), text.apply(b));
    }
}
