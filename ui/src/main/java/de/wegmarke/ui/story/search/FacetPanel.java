package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StoryResults;
import de.wegmarke.ui.component.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** All facets beside the list. On a narrow screen a button above the list opens them. */
final class FacetPanel extends Aside {

    private static final String ID = "wm-find-facets";

    /** What most searches are narrowed by; the others are folded until somebody wants them. */
    private static final Set<StoryFacet> OPEN =
            Set.of(StoryFacet.TOPIC, StoryFacet.TARGET_GROUP, StoryFacet.MUNICIPALITY);

    private final Map<StoryFacet, FacetBox> boxes = new EnumMap<>(StoryFacet.class);
    private final FacetText words;
    private final Div content = new Div();
    private final Button toggle = new Button(t("find.narrow"), click -> toggle());

    FacetPanel(FacetText words, BiConsumer<StoryFacet, String> onToggle) {
        this.words = words;
        addClassName("wm-find-panel");
        getElement().setAttribute("aria-label", t("find.narrow"));
        content.setId(ID);
        content.addClassName("wm-find-facets");
        content.add(new H2(t("find.narrow")));
        for (var facet : StoryFacet.values()) {
            var box =
                    new FacetBox(
                            Wording.of(facet),
                            value -> words.of(facet, value),
                            value -> onToggle.accept(facet, value));
            box.setOpened(OPEN.contains(facet));
            boxes.put(facet, box);
            content.add(box);
        }
        toggle.addClassName("wm-find-toggle");
        toggle.getElement().setAttribute("aria-controls", ID);
        toggle.getElement().setAttribute("aria-expanded", "false");
        add(toggle, content);
    }

    void show(StoryResults results) {
        boxes.forEach(
                (facet, box) -> {
                    var values = words.ordered(facet, results.values(facet));
                    box.show(values);
                    if (values.stream().anyMatch(value -> value.chosen())) {
                        box.setOpened(true);
                    }
                });
    }

    private void toggle() {
        var open = !hasClassName("wm-find-open");
        setClassName("wm-find-open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
