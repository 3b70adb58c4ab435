package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import de.wegmarke.story.search.StoryQuery;
import de.wegmarke.story.search.StoryResults;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says what can be changed so that something is found. */
final class NothingFound {

    private NothingFound() {}

    /**
     * @param onChange gets the looser question that somebody chooses
     */
    static EmptyState of(StoryQuery query, StoryResults results, Consumer<StoryQuery> onChange) {
        if (query.isOpen()) {
            return new EmptyState(t("find.none.title"), t("find.none.yet"));
        }
        var ways = new ArrayList<Component>();
        if (!query.text().isEmpty() && !query.chosen().isEmpty()) {
            ways.add(
                    new Button(
                            t("find.none.everywhere"),
                            click -> onChange.accept(query.withoutFacets())));
        }
        for (var facet : query.chosen().keySet()) {
            ways.add(
                    new Button(
                            t("find.none.without", Wording.of(facet)),
                            click -> onChange.accept(query.with(facet, List.of()))));
        }
        if (!query.text().isEmpty()) {
            ways.add(
                    new Button(
                            t("find.none.withoutText", query.text()),
                            click -> onChange.accept(query.withText(""))));
        }
        var unknown = results.unknown();
        var advice =
                unknown.isEmpty()
                        ? t("find.none.loosen")
                        : t("find.none.unknown", String.join(", ", unknown), unknown.size());
        return new EmptyState(t("find.none.title"), advice, ways.toArray(Component[]::new));
    }
}
