package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.WholeStory;

/** One chapter of the form at a time, with the progress of the whole beside it. */
final class StoryForm extends Div {

    private final Runnable onChange;
    private final StoryFields fields;
    private final ImageStore store;
    private final Progress progress;
    private final Div place = new Div();
    private Chapter current = Chapter.ABOUT;

    /**
     * @param onChange called when somebody changed something, also while typing goes on
     */
    StoryForm(StoryContent content, ImageStore store, Runnable onChange) {
        this.onChange = onChange;
        this.store = store;
        fields = new StoryFields(store, this::changed);
        progress = new Progress(this::goTo, this::goTo);
        addClassName("wm-story-form");
        place.addClassName("wm-story-chapter");
        add(place, progress);
        fill(content);
        show(Chapter.ABOUT);
    }

    private void changed() {
        progress.show(fields.content(), current);
        onChange.run();
    }

    void fill(StoryContent content) {
        fields.fill(content);
        progress.show(content, current);
    }

    StoryContent content() {
        return fields.content();
    }

    /** Goes to the first part that cannot be understood, if there is one. */
    boolean goToUnclear() {
        var unclear = fields.unclear();
        unclear.ifPresent(this::goTo);
        return unclear.isPresent();
    }

    /** Goes to the fields of a part. */
    void goTo(StoryPart part) {
        show(Chapter.of(part));
        fields.focus(part);
    }

    private void goTo(Chapter chapter) {
        show(chapter);
        beginAt();
    }

    private void show(Chapter chapter) {
        current = chapter;
        place.removeAll();
        var number = chapter.ordinal() + 1;
        var heading = new H2(Wording.of(chapter));
        // Takes the focus when the chapter changes.
        heading.getElement().setAttribute("tabindex", "-1");
        var count = new Paragraph(t("own.chapter.place", number, Chapter.values().length));
        count.addClassName("wm-quiet");
        var section = new Section(count, heading);
        section.addClassName("wm-story-fields");
        chapter.parts().forEach(part -> section.add(fields.of(part)));
        place.add(section, steps(chapter));
        progress.show(fields.content(), chapter);
    }

    private Div steps(Chapter chapter) {
        var bar = new Div();
        bar.addClassName("wm-actions");
        var all = Chapter.values();
        if (chapter.ordinal() > 0) {
            var before = all[chapter.ordinal() - 1];
            var back = new Button(t("own.chapter.back", Wording.of(before)), click -> goTo(before));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            bar.add(back);
        }
        if (chapter.ordinal() < all.length - 1) {
            var after = all[chapter.ordinal() + 1];
            bar.add(new Button(t("own.chapter.next", Wording.of(after)), click -> goTo(after)));
        } else {
            bar.add(new Button(t("own.preview"), click -> preview()));
        }
        return bar;
    }

    /** Shows how the story will read, in the place of a chapter. */
    void preview() {
        place.removeAll();
        var heading = new H2(t("own.preview"));
        heading.getElement().setAttribute("tabindex", "-1");
        var back = new Button(t("own.preview.back"), click -> goTo(current));
        place.add(heading, new WholeStory(fields.content(), store::picture), new Div(back));
        beginAt();
    }

    private void beginAt() {
        place.getElement()
                .executeJs(
                        """
                        requestAnimationFrame(() => {
                            this.querySelector('h2')?.focus({ preventScroll: true });
                            window.scrollTo(0, 0);
                        })
                        """);
    }
}
