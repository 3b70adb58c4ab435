package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.LevelNaming;
import java.util.Map;

/**
 * What the levels of a plan are called: by the municipality's own words, else by the glossary's.
 *
 * @param own by the name of the {@link ElementKind} or "MEASURE"
 */
public record LevelWords(Map<String, LevelNaming> own) {

    /** The level below all others. */
    static final String MEASURE = "MEASURE";

    public LevelWords {
        own = Map.copyOf(own);
    }

    public String plural(ElementKind kind) {
        return of(kind.name()).plural();
    }

    /** The word for the measures. */
    public String measures() {
        return of(MEASURE).plural();
    }

    /**
     * @param level name of an {@link ElementKind} or "MEASURE"
     */
    LevelNaming of(String level) {
        var chosen = own.get(level);
        return chosen == null
                ? new LevelNaming(glossary("one", level), glossary("many", level))
                : chosen;
    }

    /** The glossary's word, by the same names of levels. */
    static String glossary(String number, String level) {
        return t("level.%s.%s".formatted(number, level));
    }
}
