package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.collection.CollectedStory;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The stories of a collection in their order. Each is moved with its buttons, or with Alt and an
 * arrow key while the focus is on one of them; where it stands then is read out.
 */
final class ChosenStories extends Div {

    /** Which button keeps the focus when the list is built anew. */
    private enum Way {
        UP,
        DOWN
    }

    private static final String EMPTY = "sammlung-leer";

    private final transient List<CollectedStory> stories;
    private final transient Predicate<List<CollectedStory>> arrange;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph(t("collection.chosen.none"));
    private final Span spoken = new Span();

    /**
     * @param arrange stores the order; false if that was refused
     */
    ChosenStories(List<CollectedStory> stories, Predicate<List<CollectedStory>> arrange) {
        this.stories = new ArrayList<>(stories);
        this.arrange = arrange;
        addClassName("wm-collection-chosen");
        spoken.addClassName("wm-collection-spoken");
        spoken.getElement().setAttribute("role", "status");
        empty.addClassName("wm-quiet");
        FocusAfter.goal(empty, EMPTY);
        add(empty, list, spoken);
        show();
    }

    List<CollectedStory> stories() {
        return List.copyOf(stories);
    }

    void append(CollectedStory story) {
        var next = new ArrayList<>(stories);
        next.add(story);
        if (become(next)) {
            spoken.setText(t("collection.taken", story.title(), stories.size()));
        }
    }

    private void drop(int place) {
        var next = new ArrayList<>(stories);
        var dropped = next.remove(place);
        if (become(next)) {
            spoken.setText(t("collection.dropped", dropped.title()));
            button(Math.min(place, stories.size() - 1), Way.UP);
        }
    }

    private void move(int place, Way way) {
        var target = way == Way.UP ? place - 1 : place + 1;
        if (target < 0 || target >= stories.size()) {
            return;
        }
        var next = new ArrayList<>(stories);
        Collections.swap(next, place, target);
        if (become(next)) {
            spoken.setText(
                    t("collection.moved", stories.get(target).title(), target + 1, stories.size()));
            button(target, way);
        }
    }

    private boolean become(List<CollectedStory> next) {
        if (!arrange.test(next)) {
            return false;
        }
        stories.clear();
        stories.addAll(next);
        show();
        return true;
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < stories.size(); place++) {
            list.add(item(place));
        }
        list.setVisible(!stories.isEmpty());
        empty.setVisible(stories.isEmpty());
    }

    /**
     * Gives one the focus that can be pressed: at an end of the list that is the other one, and the
     * third where there is no other story. Where none is left, that is said.
     */
    private void button(int place, Way way) {
        if (place < 0) {
            FocusAfter.remember(EMPTY);
            FocusAfter.go();
            return;
        }
        var buttons =
                list.getComponentAt(place)
                        .getChildren()
                        .filter(Div.class::isInstance)
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .getChildren()
                        .map(Button.class::cast)
                        .toList();
        Stream.of(way.ordinal(), 1 - way.ordinal(), 2)
                .map(buttons::get)
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private ListItem item(int place) {
        var story = stories.get(place);
        var title = Language.german(new Span(story.title()));
        title.addClassName("wm-collection-title");
        var facts = new Span(story.municipality());
        facts.addClassName("wm-quiet");
        var up = small("↑", t("collection.up", story.title()), () -> move(place, Way.UP));
        up.setTooltipText(t("collection.up.word"));
        up.setEnabled(place > 0);
        var down = small("↓", t("collection.down", story.title()), () -> move(place, Way.DOWN));
        down.setTooltipText(t("collection.down.word"));
        down.setEnabled(place < stories.size() - 1);
        var drop =
                small(
                        t("collection.drop"),
                        t("collection.drop.of", story.title()),
                        () -> drop(place));
        var buttons = new Div(up, down, drop);
        buttons.addClassName("wm-collection-buttons");
        var item = new ListItem(new Div(title, facts), buttons);
        onKey(item, "ArrowUp", () -> move(place, Way.UP));
        onKey(item, "ArrowDown", () -> move(place, Way.DOWN));
        return item;
    }

    private static Button small(String words, String label, Runnable action) {
        var button = new Button(words, click -> action.run());
        button.setAriaLabel(label);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static void onKey(ListItem item, String key, Runnable action) {
        item.getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.altKey && event.key === '" + key + "'")
                .addEventData("event.preventDefault()");
    }
}
