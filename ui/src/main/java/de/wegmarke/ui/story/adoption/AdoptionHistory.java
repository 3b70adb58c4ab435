package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.adoption.AdoptionLogEntry;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;
import java.util.List;

/** Who did what with something that was taken up, and what was written before. */
@StyleSheet("context://wegmarke/story-own.css")
@StyleSheet("context://wegmarke/story-reading.css")
final class AdoptionHistory extends Details {

    AdoptionHistory(List<AdoptionLogEntry> log) {
        super(t("adoption.history", log.size()));
        addClassName("wm-adoption");
        var list = new OrderedList();
        list.addClassName("wm-story-log");
        log.forEach(entry -> list.add(item(entry)));
        add(list);
    }

    private static ListItem item(AdoptionLogEntry entry) {
        var what = new Span(Wording.of(entry.step()));
        what.addClassName("wm-story-name");
        var who = new Span(t("adoption.history.who", DateText.of(entry.at()), entry.by()));
        who.addClassName("wm-quiet");
        var item = new ListItem(what, who);
        var former = entry.former();
        if (former != null) {
            item.add(
                    said(
                            t(
                                    "adoption.history.former",
                                    former.place(),
                                    former.text(),
                                    orNothing(former.deadline()),
                                    orNothing(former.financialEffect()))));
        }
        var outcome = entry.outcome();
        if (outcome != null) {
            item.add(said(Wording.of(outcome) + ": " + entry.why()));
        }
        return item;
    }

    private static String orNothing(String words) {
        return words.isBlank() ? t("facts.nothing") : words;
    }

    private static Paragraph said(String words) {
        var said = new Paragraph(words);
        said.addClassName("wm-story-said");
        return said;
    }
}
