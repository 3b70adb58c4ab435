package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.collection.CollectedStory;
import de.wegmarke.story.collection.StoryCollection;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.time.Clock;
import java.util.List;

/** Where the institute chooses, orders and introduces. Every change is stored at once. */
final class CollectionEditor extends Div {

    private final transient CollectionDesk desk;
    private final transient Clock clock;
    private final Div messages = new Div();
    private final Span kept = new Span();
    private final StoryChooser chooser;
    private final ChosenStories chosen;

    CollectionEditor(StoryCollection collection, CollectionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("wm-collection-editor");
        messages.addClassName("wm-form-messages");
        kept.addClassNames("wm-quiet", "wm-collection-kept");
        kept.setText(t("collection.keeps"));
        chooser = new StoryChooser(desk.choices(), this::choose);
        chosen = new ChosenStories(collection.stories(), this::arrange);
        chooser.offerAllBut(collection.stories());
        var form = new CollectionForm(collection.text(), text -> store(() -> desk.save(text)));
        add(
                messages,
                kept,
                section(t("collection.part.chosen"), chosen),
                section(t("collection.part.choose"), chooser),
                section(t("collection.part.text"), form));
    }

    private static Section section(String title, Div content) {
        return new Section(new H2(title), content);
    }

    private void choose(CollectedStory story) {
        chosen.append(story);
    }

    private boolean arrange(List<CollectedStory> next) {
        if (!store(() -> desk.arrange(next))) {
            return false;
        }
        chooser.offerAllBut(next);
        return true;
    }

    private boolean store(Runnable change) {
        messages.removeAll();
        try {
            change.run();
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
            return false;
        }
        kept.setText(t("collection.kept", DateText.of(clock.instant())));
        return true;
    }
}
