package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.plan.DraftView;
import de.wegmarke.story.OwnStory;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.DraftNotation;
import de.wegmarke.ui.story.PartText;

/**
 * What somebody had typed and not saved when the story was locked, to be read and copied. It comes
 * back in the form once that is open again.
 */
final class KeptWords extends Section {

    KeptWords(OwnStory story, DraftView draft, ImageStore store) {
        addClassName("wm-story-parts");
        add(
                new H2(t("own.kept")),
                new Paragraph(t("own.kept.text", DateText.of(draft.updatedAt()))));
        var stored = story.content();
        var kept = DraftNotation.read(draft.content(), new TypedStory(stored, stored));
        if (kept.isEmpty()) {
            add(new Paragraph(t("own.kept.unreadable")));
            return;
        }
        var parts = kept.get().unsaved(stored);
        if (parts.isEmpty()) {
            add(new Paragraph(t("own.kept.same")));
        }
        for (var part : parts) {
            var section =
                    new Section(
                            new H3(Wording.of(part)),
                            new PartText(kept.get().typed(), part, store::picture));
            section.addClassName("wm-story-part");
            add(section);
        }
    }
}
