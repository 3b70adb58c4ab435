package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.WebAddress;
import de.wegmarke.story.Setting;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a story tells, chapter by chapter: how it came about, what was done, what it did and what
 * was in the way, and what somebody needs who wants to repeat it. Obstacles stand in the middle,
 * not at the end: they are what others learn most from. A chapter without words is left out.
 */
final class StoryChapters {

    private final StoryContent content;
    private final Function<StoryImage, Component> picture;
    private final List<Chapter> chapters = new ArrayList<>();

    StoryChapters(StoryContent content, Function<StoryImage, Component> picture) {
        this.content = content;
        this.picture = picture;
        prose("ausgangslage", StoryPart.STARTING_POINT, content.startingPoint());
        prose("ziel", StoryPart.AIM, content.aim());
        prose("ansiedlung", StoryPart.PLACEMENT, content.placement());
        activity();
        partners();
        prose("wirkung", StoryPart.EFFECT, content.effect());
        obstacles();
        effort();
        prose("voraussetzungen", StoryPart.PRECONDITIONS, content.preconditions());
        transferability();
        prose("ausblick", StoryPart.OUTLOOK, content.outlook());
        links();
    }

    List<Chapter> all() {
        return List.copyOf(chapters);
    }

    private void prose(String id, StoryPart part, String text) {
        if (!text.isEmpty()) {
            chapters.add(new Chapter(id, Wording.of(part), new Prose(text)));
        }
    }

    private void activity() {
        if (content.activity().isEmpty()) {
            return;
        }
        var steps = Language.german(new OrderedList());
        steps.addClassName("wm-story-steps");
        for (var step : content.activity()) {
            var item = new ListItem();
            if (!step.title().isEmpty()) {
                item.add(new H3(step.title()));
            }
            item.add(new Prose(step.text()));
            steps.add(item);
        }
        var chapter = new Chapter("vorgehen", Wording.of(StoryPart.ACTIVITY), steps);
        var pictures = content.images().stream().skip(1).map(picture).toArray(Component[]::new);
        if (pictures.length > 0) {
            var row = new Div(pictures);
            row.addClassName("wm-story-pictures");
            chapter.add(row);
        }
        chapters.add(chapter);
    }

    private void partners() {
        if (content.partners().isEmpty()) {
            return;
        }
        var list = Language.german(new DescriptionList());
        list.addClassName("wm-story-partners");
        for (var partner : content.partners()) {
            var pair = new Div(new DescriptionList.Term(partner.name()));
            if (!partner.role().isEmpty()) {
                pair.add(new DescriptionList.Description(partner.role()));
            }
            list.getElement().appendChild(pair.getElement());
        }
        chapters.add(new Chapter("beteiligte", Wording.of(StoryPart.PARTNERS), list));
    }

    private void obstacles() {
        if (!content.obstacles().isEmpty()) {
            var chapter =
                    new Chapter(
                            "huerden",
                            Wording.of(StoryPart.OBSTACLES),
                            new Prose(content.obstacles()));
            chapter.addClassName("wm-story-obstacles");
            chapters.add(chapter);
        }
    }

    private void effort() {
        var effort = content.effort();
        var facts = new FactList();
        if (effort.level() != null) {
            facts.fact(
                    t("read.effort"),
                    t("read.effort.level", Wording.of(effort.level()))
                            + " "
                            + t("story.effort.%s".formatted(effort.level())));
        }
        fact(facts, t("story.effort.staff"), effort.staff());
        fact(facts, t("story.effort.money"), effort.money());
        fact(facts, t("story.effort.time"), effort.time());
        if (facts.getElement().getChildCount() > 0) {
            chapters.add(new Chapter("aufwand", Wording.of(StoryPart.EFFORT), facts));
        }
    }

    private static void fact(FactList facts, String term, String words) {
        if (!words.isEmpty()) {
            facts.typed(term, words);
        }
    }

    private void transferability() {
        var where = content.transferability();
        if (where.text().isEmpty() && where.settings().isEmpty()) {
            return;
        }
        var chapter = new Chapter("uebertragbarkeit", Wording.of(StoryPart.TRANSFERABILITY));
        if (!where.text().isEmpty()) {
            chapter.add(new Prose(where.text()));
        }
        if (!where.settings().isEmpty()) {
            var settings = new Paragraph(t("story.settings", words(where.settings())));
            settings.addClassName("wm-story-settings");
            chapter.add(settings);
        }
        chapters.add(chapter);
    }

    private static String words(List<Setting> settings) {
        return settings.stream().map(Wording::of).collect(Collectors.joining(", "));
    }

    private void links() {
        var list = Language.german(new UnorderedList());
        list.addClassName("wm-story-links");
        for (var link : content.links()) {
            if (WebAddress.isOne(link.url())) {
                var anchor =
                        new Anchor(
                                link.url(),
                                link.label().isEmpty() ? link.url() : link.label(),
                                AnchorTarget.BLANK);
                anchor.getElement().setAttribute("rel", "noreferrer");
                list.add(new ListItem(anchor));
            }
        }
        if (list.getElement().getChildCount() > 0) {
            chapters.add(new Chapter("links", Wording.of(StoryPart.LINKS), list));
        }
    }
}
