package de.wegmarke.ui.measure.list;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.ui.component.EmptyState;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Said when nothing matches: which part of the filter has to give way, and what would then be
 * found.
 */
final class NoHits extends Div {

    /**
     * @param count how many measures a filter finds
     * @param onChange gets the looser filter that somebody chooses
     */
    NoHits(
            MeasureFilter filter,
            FilterWords words,
            ToIntFunction<MeasureFilter> count,
            Consumer<MeasureFilter> onChange) {
        var ways = new ArrayList<Component>();
        for (var part : FilterPart.restricting(filter)) {
            var looser = part.with(filter, Set.of());
            var found = looser.isEmpty() ? words.measures() : count.applyAsInt(looser);
            if (found > 0) {
                var text = t("measures.none.without", said(part, filter, words), found);
                ways.add(new Button(text, click -> onChange.accept(looser)));
            }
        }
        var advice = t(ways.isEmpty() ? "measures.none.several" : "measures.none.loosen");
        if (ways.isEmpty()) {
            ways.add(
                    new Button(
                            t("measures.filter.reset"),
                            click -> onChange.accept(MeasureFilter.NONE)));
        }
        add(new EmptyState(t("measures.none.title"), advice, ways.toArray(Component[]::new)));
    }

    /** "Frist: überfällig oder offen". */
    private static String said(FilterPart part, MeasureFilter filter, FilterWords words) {
        var values = part.values(filter).stream().map(value -> words.of(part, value)).toList();
        return t(
                "measures.none.part",
                words.of(part),
                String.join(" " + t("measures.or") + " ", values));
    }
}
