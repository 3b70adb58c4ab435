package de.wegmarke;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests of what the terminal shows, as on a machine that speaks German. */
public final class GermanTerminal implements BeforeEachCallback, AfterEachCallback {

    private final Locale before = Locale.getDefault();

    @Override
    public void beforeEach(ExtensionContext test) {
        Locale.setDefault(Locale.GERMAN);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Locale.setDefault(before);
    }
}
