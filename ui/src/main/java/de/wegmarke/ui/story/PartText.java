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
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
            case TITLE -> typed(content.title());
            case SUMMARY -> typed(content.summary());
            case PLACEMENT -> typed(content.placement());
            case STARTING_POINT -> typed(content.startingPoint());
            case AIM -> typed(content.aim());
            case TARGET_GROUPS -> words(content.targetGroups(), Wording::of);
            case ACTIVITY -> steps(content.activity());
            case PARTNERS -> partners(content.partners());
            case DURATION -> duration(content);
            case FIGURES -> figures(content.figures());
            case EFFECT -> typed(content.effect());
            case OBSTACLES -> typed(content.obstacles());
            case EFFORT -> effort(content.effort());
            case FUNDERS -> typed(content.funders());
            case PRECONDITIONS -> typed(content.preconditions());
            case TRANSFERABILITY -> transferability(content.transferability());
            case OUTLOOK -> typed(content.outlook());
            case CONTACT -> typed(content.contact());
            case TOPICS -> words(content.topics(), FieldText::topic);
            case TAGS -> typed(content.tags());
            case LINKS -> links(content.links());
            case IMAGES -> images(content.images());
            case CREDIT -> typed(content.credit());
            case CONSENT -> said(t(content.consent() ? "story.consent.yes" : "story.consent.no"));
        }
        if (getComponentCount() == 0) {
            var nothing = new Paragraph(t("story.part.empty"));
            nothing.addClassName("wm-quiet");
            add(nothing);
        }
    }

    /** What people wrote. */
    private void typed(String text) {
        paragraphs(text, quoted).map(Language::german).forEach(this::add);
    }

    /** The same in a list. */
    private void typed(List<String> values) {
        words(values, Function.identity()).ifPresent(Language::german);
    }

    /** What the page says for a value. */
    private void said(String text) {
        paragraphs(text, quoted).forEach(this::add);
    }

    private static Stream<Paragraph> paragraphs(String text, Quoted quoted) {
        return Words.paragraphs(text).stream()
                .map(paragraph -> quoted.into(new Paragraph(), paragraph));
    }

    private <T> Optional<UnorderedList> words(List<T> values, Function<? super T, String> word) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("wm-inline-list");
        for (var index = 0; index < values.size(); index++) {
            var words = word.apply(values.get(index));
            list.add(quoted.in(index).into(new ListItem(), words));
        }
        add(list);
        return Optional.of(list);
    }

    private void steps(List<Step> steps) {
        if (!steps.isEmpty()) {
            var list = Language.german(new OrderedList());
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
            var facts = Language.german(new FactList());
            partners.forEach(partner -> facts.fact(partner.name(), partner.role()));
            add(facts);
        }
    }

    private void duration(StoryContent content) {
        said(StoryText.duration(content.duration()));
        typed(content.duration().asWritten());
        var year = content.year();
        if (getComponentCount() == 0 && year != null) {
            said(String.valueOf(year));
        }
    }

    private void figures(List<StoryFigure> figures) {
        if (!figures.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("wm-story-figures");
            for (var index = 0; index < figures.size(); index++) {
                var figure = figures.get(index);
                var marks = quoted.in(index);
                var value = Language.german(marks.into(new Span(), figure.value()));
                value.addClassNames("wm-story-value", "wm-number");
                var origin = new Span(StoryText.origin(figure));
                origin.addClassName("wm-quiet");
                var unit = Language.german(marks.into(new Span(), figure.unit()));
                list.add(new ListItem(value, unit, origin));
            }
            add(list);
        }
    }

    private void effort(Effort effort) {
        var level = effort.level();
        if (level != null) {
            said(
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
                            .typed(t("story.effort.staff"), effort.staff())
                            .typed(t("story.effort.money"), effort.money())
                            .typed(t("story.effort.time"), effort.time()));
        }
    }

    private void transferability(Transferability transferability) {
        typed(transferability.text());
        if (!transferability.settings().isEmpty()) {
            var settings = transferability.settings().stream().map(Wording::of).toList();
            said(t("story.settings", String.join(", ", settings)));
        }
    }

    private void links(List<StoryLink> links) {
        if (!links.isEmpty()) {
            var list = Language.german(new UnorderedList());
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
