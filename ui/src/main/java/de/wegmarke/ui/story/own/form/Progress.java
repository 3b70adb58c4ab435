package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.MissingPart;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The chapters of the form, what is written in each, what is missing and why that matters. */
final class Progress extends Nav {

    private final Paragraph summary = new Paragraph();
    private final Map<Chapter, Button> ways = new EnumMap<>(Chapter.class);
    private final Map<Chapter, Div> states = new EnumMap<>(Chapter.class);
    private final transient Consumer<StoryPart> onPart;
    private List<MissingPart> shown = List.of();
    private @Nullable Chapter open;

    /**
     * @param onChapter goes to a chapter
     * @param onPart goes to the fields of a part
     */
    Progress(Consumer<Chapter> onChapter, Consumer<StoryPart> onPart) {
        this.onPart = onPart;
        addClassName("wm-progress");
        getElement().setAttribute("aria-label", t("own.progress"));
        var list = new OrderedList();
        for (var chapter : Chapter.values()) {
            var way = new Button(Wording.of(chapter), click -> onChapter.accept(chapter));
            way.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            way.addClassName("wm-progress-way");
            var state = new Div();
            state.addClassName("wm-progress-state");
            ways.put(chapter, way);
            states.put(chapter, state);
            list.add(new ListItem(way, state));
        }
        add(new H2(t("own.progress")), summary, list);
    }

    void show(StoryContent content, Chapter current) {
        var missing = MissingPart.of(content);
        // Typing calls this several times a second; only a change is sent.
        if (missing.equals(shown) && current == open) {
            return;
        }
        shown = missing;
        open = current;
        var blocks = missing.stream().filter(MissingPart::blocks).count();
        summary.setText(
                blocks == 0
                        ? t("own.progress.ready", missing.size())
                        : t(
                                "own.progress.missing",
                                blocks,
                                missing.size(),
                                StoryPart.values().length));
        var byPart = missing.stream().collect(toMap(MissingPart::part, MissingPart::blocks));
        for (var chapter : Chapter.values()) {
            show(chapter, byPart, chapter == current);
        }
    }

    private void show(Chapter chapter, Map<StoryPart, Boolean> missing, boolean isOpen) {
        var way = ways.get(chapter);
        var state = states.get(chapter);
        if (way == null || state == null) {
            return;
        }
        if (isOpen) {
            way.getElement().setAttribute("aria-current", "step");
        } else {
            way.getElement().removeAttribute("aria-current");
        }
        var written = chapter.parts().stream().filter(part -> !missing.containsKey(part)).count();
        way.getParent()
                .ifPresent(
                        item ->
                                item.getElement()
                                        .setAttribute(
                                                "data-done",
                                                String.valueOf(written == chapter.parts().size())));
        state.removeAll();
        state.add(new Span(t("own.progress.chapter", written, chapter.parts().size())));
        if (isOpen) {
            var parts = new UnorderedList();
            chapter.parts().forEach(part -> parts.add(item(part, missing.get(part))));
            state.add(parts);
        }
    }

    private ListItem item(StoryPart part, @Nullable Boolean blocks) {
        var item = new ListItem();
        item.getElement().setAttribute("data-part", blocks == null ? "written" : "missing");
        var name = new Button(Wording.of(part), click -> onPart.accept(part));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        item.add(name);
        if (blocks == null) {
            item.add(new Span(t("own.progress.written")));
        } else {
            var why = new Paragraph(t("story.why.%s".formatted(part.name())));
            item.add(new Span(t(blocks ? "own.progress.needed" : "own.progress.worth")), why);
        }
        return item;
    }
}
