package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.select.Select;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.TextPlace;

/** Which text of a part is meant; there is nothing to choose where it is one text. */
final class PlaceChoice extends Select<TextPlace> {

    PlaceChoice(StoryContent content, StoryPart part) {
        var places = content.texts(part);
        var names = EntryChoice.names(content, part);
        setLabel(t("curation.entry"));
        setItems(places);
        setItemLabelGenerator(
                place -> {
                    var entry = place.entry();
                    if (entry == null) {
                        return "";
                    }
                    return place.heading()
                            ? t("curation.entry.heading", entry + 1, names.get(entry))
                            : t("curation.entry.of", entry + 1, names.get(entry));
                });
        setValue(places.getFirst());
        setVisible(places.size() > 1 || places.getFirst().entry() != null);
    }

    /** Another text waits until what was typed for this one is sent or taken out. */
    void hold(boolean held) {
        setReadOnly(held);
        setHelperText(held ? t("curation.entry.held") : "");
    }
}
