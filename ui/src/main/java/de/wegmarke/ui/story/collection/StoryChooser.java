package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.wegmarke.story.collection.CollectedStory;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.measure.FieldText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds published stories by words of their title, municipality, summary or topics. */
final class StoryChooser extends Div {

    private static final int SHOWN = 12;

    private final transient List<CollectedStory> all;
    private final transient Consumer<CollectedStory> choose;
    private final transient Set<UUID> taken = new HashSet<>();
    private final TextField words = new TextField(t("collection.search"));
    private final Paragraph count = new Paragraph();
    private final UnorderedList found = new UnorderedList();

    StoryChooser(List<CollectedStory> all, Consumer<CollectedStory> choose) {
        this.all = all;
        this.choose = choose;
        addClassName("wm-collection-chooser");
        words.setPlaceholder(t("collection.search.example"));
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        count.addClassName("wm-quiet");
        count.getElement().setAttribute("role", "status");
        found.addClassName("wm-collection-found");
        add(words, count, found);
    }

    /** Those that are in the collection are not offered again. */
    void offerAllBut(List<CollectedStory> chosen) {
        taken.clear();
        chosen.forEach(story -> taken.add(story.id()));
        show();
    }

    private void show() {
        var matching = all.stream().filter(this::matches).toList();
        found.removeAll();
        matching.stream().limit(SHOWN).forEach(story -> found.add(item(story)));
        count.setText(
                matching.size() > SHOWN
                        ? t("collection.search.more", SHOWN, matching.size())
                        : t("collection.search.count", matching.size()));
    }

    private boolean matches(CollectedStory story) {
        var text = searched(story);
        return !taken.contains(story.id())
                && Arrays.stream(words.getValue().toLowerCase(Locale.GERMAN).split("\\s+"))
                        .allMatch(text::contains);
    }

    private static String searched(CollectedStory story) {
        return Stream.concat(
                        Stream.of(story.title(), story.municipality(), story.summary()),
                        story.topics().stream().map(FieldText::topic))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.GERMAN);
    }

    /** The button is gone afterwards, so the focus goes back to the search. */
    private void take(CollectedStory story) {
        choose.accept(story);
        if (taken.contains(story.id())) {
            words.focus();
        }
    }

    private ListItem item(CollectedStory story) {
        var facts =
                new Span(
                        Stream.concat(
                                        Stream.of(story.municipality()),
                                        story.topics().stream().map(FieldText::topic))
                                .collect(Collectors.joining(" · ")));
        facts.addClassName("wm-quiet");
        var title = Language.german(new Span(story.title()));
        title.addClassName("wm-collection-title");
        var take = new Button(t("collection.take"), click -> take(story));
        take.setAriaLabel(t("collection.take.of", story.title()));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new ListItem(new Div(title, facts), take);
    }
}
