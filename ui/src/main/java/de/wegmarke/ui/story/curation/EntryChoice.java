package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.select.Select;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.story.StoryText;
import java.util.List;
import java.util.stream.IntStream;

/** Which entry of a part is meant; there is nothing to choose where it has none. */
final class EntryChoice extends Select<Integer> {

    private final transient List<String> names;

    EntryChoice(StoryContent content, StoryPart part) {
        names = names(content, part);
        setLabel(t("curation.entry"));
        setItems(IntStream.range(0, names.size()).boxed().toList());
        setItemLabelGenerator(entry -> entry == null ? t("curation.entry.whole") : label(entry));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(t("curation.entry.whole"));
        setVisible(!names.isEmpty());
    }

    private String label(int entry) {
        return t("curation.entry.of", entry + 1, names.get(entry));
    }

    static List<String> names(StoryContent content, StoryPart part) {
        return switch (part) {
            case ACTIVITY ->
                    content.activity().stream()
                            .map(step -> step.title().isEmpty() ? step.text() : step.title())
                            .toList();
            case PARTNERS -> content.partners().stream().map(partner -> partner.name()).toList();
            case FIGURES -> content.figures().stream().map(StoryText::figure).toList();
            case FUNDERS -> content.funders();
            case LINKS -> content.links().stream().map(link -> link.label()).toList();
            case IMAGES -> content.images().stream().map(image -> image.alternativeText()).toList();
            default -> List.of();
        };
    }
}
