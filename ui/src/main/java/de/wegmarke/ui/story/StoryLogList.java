package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.StoryLogEntry;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.Wording;
import java.util.List;

/** What happened to a story: what, when, by whom, on whose side. */
public final class StoryLogList extends OrderedList {

    public StoryLogList(List<StoryLogEntry> log) {
        addClassName("wm-story-log");
        log.forEach(entry -> add(item(entry)));
    }

    private static ListItem item(StoryLogEntry entry) {
        var what = new Span(Wording.of(entry.step()));
        what.addClassName("wm-story-name");
        var who =
                new Span(
                        t(
                                "story.log.who",
                                DateText.of(entry.at()),
                                entry.by(),
                                Wording.of(entry.side())));
        who.addClassName("wm-quiet");
        var item = new ListItem(what, who);
        var text = entry.text();
        if (text != null && !text.isBlank()) {
            var said = Language.german(new Paragraph(text));
            said.addClassName("wm-story-said");
            item.add(said);
        }
        return item;
    }
}
