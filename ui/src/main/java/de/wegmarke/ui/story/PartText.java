package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.WebAddress;
import de.wegmarke.story.Effort;
import de.wegmarke.story.Partner;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryLink;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.Transferability;
import de.wegmarke.story.Words;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;
import java.util.List;
import java.util.function.Function;

/**
 * One part of a story as it is read, without its heading. A part of which nothing is written says
 * so.
 */
public final class PartText extends Div {

    private final transient Function<StoryImage, Component> picture;
    private final transient Quoted quoted;

    /**
     * @param picture shows a picture, with its alternative text
     */
    public PartText(StoryContent content, StoryPart part, Function<StoryImage, Component> picture) {
        this(content, part, picture, Quoted.NOTHING);
    }

    /**
     * @param quoted the words that are marked
     */
    public PartText(
            StoryContent content,
            StoryPart part,
            Function<StoryImage, Component> picture,
            Quoted quoted) {
        this.picture = picture;
        this.quoted = quoted;
        addClassName("wm-story-text");
        switch (part) {
            case TITLE -> text(content.title());
            case SUMMARY -> text(content.summary());
            case PLACEMENT -> text(content.placement());
            case STARTING_POINT -> text(content.startingPoint());
            case AIM -> text(content.aim());
            case TARGET_GROUPS -> words(content.targetGroups(), Wording::of);
            case ACTIVITY -> steps(content.activity());
            case PARTNERS -> partners(content.partners());
            case DURATION -> duration(content);
            case FIGURES -> figures(content.figures());
            case EFFECT -> text(content.effect());
            case OBSTACLES -> text(content.obstacles());
            case EFFORT -> effort(content.effort());
            case FUNDERS -> words(content.funders(), Function.identity());
            case PRECONDITIONS -> text(content.preconditions());
            case TRANSFERABILITY -> transferability(content.transferability());
            case OUTLOOK -> text(content.outlook());
            case CONTACT -> text(content.contact());
            case TOPICS -> words(content.topics(), FieldText::topic);
            case TAGS -> words(content.tags(), Function.identity());
            case LINKS -> links(content.links());
            case IMAGES -> images(content.images());
            case CREDIT -> text(content.credit());
            case CONSENT -> text(t(content.consent() ? "story.consent.yes" : "story.consent.no"));
        }
        if (getComponentCount() == 0) {
            var nothing = new Paragraph(t("story.part.empty"));
            nothing.addClassName("wm-quiet");
            add(nothing);
        }
    }

    private void text(String text) {
        paragraphs(text, quoted).forEach(this::add);
    }

    private static List<Paragraph> paragraphs(String text, Quoted quoted) {
        return Words.paragraphs(text).stream()
                .map(paragraph -> quoted.into(new Paragraph(), paragraph))
                .toList();
    }

    private <T> void words(List<T> values, Function<? super T, String> word) {
        if (!values.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("wm-inline-list");
            for (var index = 0; index < values.size(); index++) {
                var words = word.apply(values.get(index));
                list.add(quoted.in(index).into(new ListItem(), words));
            }
            add(list);
        }
    }

    private void steps(List<Step> steps) {
        if (!steps.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("wm-story-steps");
            for (var index = 0; index < steps.size(); index++) {
                var step = steps.get(index);
                var marks = quoted.in(index);
                var name = marks.into(new Span(), step.title());
                name.addClassName("wm-story-name");
                var item = new ListItem(name);
                paragraphs(step.text(), marks).forEach(item::add);
                list.add(item);
            }
            add(list);
        }
    }

    private void partners(List<Partner> partners) {
        if (!partners.isEmpty()) {
            var facts = new FactList();
            partners.forEach(partner -> facts.fact(partner.name(), partner.role()));
            add(facts);
        }
    }

    private void duration(StoryContent content) {
        text(StoryText.duration(content.duration()));
        text(content.duration().asWritten());
        var year = content.year();
        if (getComponentCount() == 0 && year != null) {
            text(String.valueOf(year));
        }
    }

    private void figures(List<StoryFigure> figures) {
        if (!figures.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("wm-story-figures");
            for (var index = 0; index < figures.size(); index++) {
                var figure = figures.get(index);
                var marks = quoted.in(index);
                var value = marks.into(new Span(), figure.value());
                value.addClassNames("wm-story-value", "wm-number");
                var origin = new Span(StoryText.origin(figure));
                origin.addClassName("wm-quiet");
                list.add(new ListItem(value, marks.into(new Span(), figure.unit()), origin));
            }
            add(list);
        }
    }

    private void effort(Effort effort) {
        var level = effort.level();
        if (level != null) {
            text(
                    "%s: %s"
                            .formatted(
                                    Wording.of(level),
                                    switch (level) {
                                        case LOW -> t("story.effort.LOW");
                                        case MEDIUM -> t("story.effort.MEDIUM");
                                        case HIGH -> t("story.effort.HIGH");
                                    }));
        }
        if (!(effort.staff() + effort.money() + effort.time()).isEmpty()) {
            add(
                    new FactList()
                            .fact(t("story.effort.staff"), effort.staff())
                            .fact(t("story.effort.money"), effort.money())
                            .fact(t("story.effort.time"), effort.time()));
        }
    }

    private void transferability(Transferability transferability) {
        text(transferability.text());
        if (!transferability.settings().isEmpty()) {
            var settings = transferability.settings().stream().map(Wording::of).toList();
            text(t("story.settings", String.join(", ", settings)));
        }
    }

    private void links(List<StoryLink> links) {
        if (!links.isEmpty()) {
            var list = new UnorderedList();
            links.forEach(link -> list.add(new ListItem(link(link))));
            add(list);
        }
    }

    private static Component link(StoryLink link) {
        var label = link.label().isEmpty() ? link.url() : link.label();
        if (!WebAddress.isOne(link.url())) {
            return new Span(label);
        }
        var anchor = new Anchor(link.url(), label);
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private void images(List<StoryImage> images) {
        images.forEach(image -> add(picture.apply(image)));
    }
}
