package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.adoption.StoryUptake;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.story.Prose;
import de.wegmarke.ui.story.adoption.OutcomeMark;

/** Who took the story up, and what they have released of what became of it. */
final class UptakeChapter {

    private UptakeChapter() {}

    static Chapter of(StoryUptake uptake) {
        var chapter =
                new Chapter("nachnutzung", t("read.uptake.title", uptake.count()), content(uptake));
        chapter.addClassName("wm-story-uptake");
        return chapter;
    }

    private static Component content(StoryUptake uptake) {
        if (uptake.adopters().isEmpty()) {
            var nobody = new Paragraph(t("read.uptake.none"));
            nobody.addClassName("wm-quiet");
            return nobody;
        }
        var list = new UnorderedList();
        uptake.adopters().forEach(adopter -> list.add(item(adopter)));
        return list;
    }

    private static ListItem item(StoryUptake.Adopter adopter) {
        var item = new ListItem(new H3(adopter.name()));
        var outcome = adopter.outcome();
        var why = adopter.why();
        var saidAt = adopter.saidAt();
        if (outcome == null || why == null || saidAt == null) {
            item.add(quiet(t("read.uptake.since", DateText.dayOf(adopter.at()))));
        } else {
            item.add(
                    new Div(new OutcomeMark(outcome)),
                    new Prose(why),
                    quiet(
                            t(
                                    "read.uptake.said",
                                    DateText.dayOf(adopter.at()),
                                    DateText.dayOf(saidAt))));
        }
        return item;
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("wm-quiet");
        return quiet;
    }
}
