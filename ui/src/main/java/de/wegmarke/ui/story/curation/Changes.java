package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.TextPlace;
import de.wegmarke.ui.component.TextDifference;
import de.wegmarke.ui.component.Wording;
import java.util.Optional;

/** What the new release says otherwise than what everybody reads. */
final class Changes extends Div {

    Changes(StoryContent published, StoryContent released) {
        var parts = published.differences(released);
        var changed = new Div();
        changed.addClassName("wm-story-changes");
        parts.forEach(part -> changed.add(section(part, published, released)));
        var details = new Details(t("curation.changes", parts.size()), changed);
        details.setWidthFull();
        add(details);
    }

    private static Section section(StoryPart part, StoryContent published, StoryContent released) {
        var before = published.text(TextPlace.of(part));
        var after = released.text(TextPlace.of(part));
        var section = new Section(new H3(Wording.of(part)));
        if (part == StoryPart.ACTIVITY) {
            steps(section, published, released);
        } else {
            section.add(
                    before.isPresent() && after.isPresent()
                            ? new TextDifference(before.get(), after.get())
                            : new Paragraph(t("curation.changes.other")));
        }
        return section;
    }

    private static void steps(Section section, StoryContent published, StoryContent released) {
        var most = Math.max(published.activity().size(), released.activity().size());
        for (var entry = 0; entry < most; entry++) {
            var before = step(published, entry);
            var after = step(released, entry);
            if (!before.equals(after)) {
                section.add(
                        new Paragraph(t("story.step", entry + 1)),
                        new TextDifference(before.orElse(""), after.orElse("")));
            }
        }
    }

    private static Optional<String> step(StoryContent content, int entry) {
        return entry < content.activity().size()
                ? Optional.of(
                        content.activity().get(entry).title()
                                + " "
                                + content.activity().get(entry).text())
                : Optional.empty();
    }
}
