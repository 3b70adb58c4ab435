package de.wegmarke.ui.story.institute;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.InstituteOverview;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Navigation;

/** The desk, and the landscape of stories beside it. */
@StyleSheet("context://wegmarke/story-institute.css")
class InstituteStart extends Div {

    InstituteStart(InstituteOverview overview) {
        addClassName("wm-institute");
        var desk = new Div(waiting(overview), asked(overview), published(overview));
        var landscape = new Div(new TopicCounts(overview.topics()), silent(overview));
        add(desk, landscape);
    }

    private static Section waiting(InstituteOverview overview) {
        var waiting = overview.waiting();
        var section = part(t("institute.waiting.title", waiting.size()));
        if (waiting.isEmpty()) {
            section.add(new Paragraph(t("institute.waiting.none")));
        } else {
            var list = list();
            waiting.forEach(story -> list.add(open(story)));
            section.add(list);
        }
        section.add(new Anchor(Navigation.curation(), t("institute.waiting.all")));
        return section;
    }

    /** What lies with the municipalities: nothing to do, but good to know for how long. */
    private static Section asked(InstituteOverview overview) {
        var asked =
                overview.open().stream()
                        .filter(story -> !overview.waiting().contains(story))
                        .toList();
        var section = part(t("institute.asked.title", asked.size()));
        section.setVisible(!asked.isEmpty());
        var list = list();
        asked.forEach(story -> list.add(open(story)));
        section.add(list);
        return section;
    }

    private static ListItem open(InstituteOverview.Open story) {
        return item(
                Navigation.curation(story.story().municipality(), story.story().key()),
                story.title(),
                t(
                        "institute.open.facts",
                        story.municipality(),
                        Wording.of(story.state()),
                        DateText.dayOf(story.since())));
    }

    private static Section published(InstituteOverview overview) {
        var section = part(t("institute.published.title"));
        if (overview.published().isEmpty()) {
            section.add(new Paragraph(t("institute.published.none")));
            return section;
        }
        var list = list();
        overview.published()
                .forEach(
                        story ->
                                list.add(
                                        item(
                                                Navigation.platformStory(
                                                        story.story().municipality(),
                                                        story.story().key()),
                                                story.title(),
                                                t(
                                                        "institute.published.facts",
                                                        story.municipality(),
                                                        DateText.dayOf(story.at())))));
        section.add(list, new Anchor(Navigation.platformStories(), t("institute.published.all")));
        return section;
    }

    private static Section silent(InstituteOverview overview) {
        var silent = overview.silent();
        var section = part(t("institute.silent.title", silent.size()));
        if (silent.isEmpty()) {
            section.add(new Paragraph(t("institute.silent.none")));
            return section;
        }
        var names = new UnorderedList();
        names.addClassName("wm-institute-names");
        silent.forEach(place -> names.add(new ListItem(place.name())));
        section.add(names);
        return section;
    }

    private static Section part(String title) {
        var section = new Section(new H3(title));
        section.addClassName("wm-institute-part");
        return section;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("wm-institute-list");
        return list;
    }

    private static ListItem item(String address, String title, String facts) {
        var quiet = new Span(facts);
        quiet.addClassName("wm-quiet");
        return new ListItem(new Anchor(address, title), quiet);
    }
}
