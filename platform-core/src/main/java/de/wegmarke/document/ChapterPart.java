package de.wegmarke.document;

import static de.wegmarke.document.PrintableText.oneLine;

import de.wegmarke.document.Block.Box;
import de.wegmarke.document.Block.Figures;
import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Items;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.document.Block.Picture;
import de.wegmarke.document.Block.Together;
import de.wegmarke.plan.WebAddress;
import de.wegmarke.story.StatedDate;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.collection.Brochure;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One story as a chapter of a brochure. */
final class ChapterPart {

    /** Large numbers beside each other; more would be small. */
    private static final int FIGURES_IN_A_ROW = 3;

    private final Brochure.Chapter chapter;
    private final StoryContent content;
    private final String anchor;
    private final ReportTexts texts;
    private final List<Block> blocks = new ArrayList<>();

    ChapterPart(Brochure.Chapter chapter, String anchor, ReportTexts texts) {
        this.chapter = chapter;
        this.content = chapter.content();
        this.anchor = anchor;
        this.texts = texts;
    }

    BrochureContent.Chapter chapter() {
        var municipality = oneLine(chapter.municipality());
        var heading = new Heading(2, anchor, "", oneLine(content.title()));
        blocks.add(Paragraph.of(Role.PLACE, municipality));
        blocks.add(heading);
        blocks.add(Paragraph.of(Role.LEAD, content.summary()));
        var pictures = content.images().stream().map(this::picture).toList();
        blocks.addAll(pictures.subList(0, Math.min(1, pictures.size())));
        facts();
        text(StoryPart.STARTING_POINT, content.startingPoint());
        text(StoryPart.AIM, content.aim());
        steps();
        figures();
        text(StoryPart.EFFECT, content.effect());
        text(StoryPart.OBSTACLES, content.obstacles());
        blocks.addAll(pictures.subList(Math.min(1, pictures.size()), pictures.size()));
        text(StoryPart.PLACEMENT, content.placement());
        partners();
        effort();
        text(StoryPart.PRECONDITIONS, content.preconditions());
        transferability();
        text(StoryPart.OUTLOOK, content.outlook());
        links();
        text(StoryPart.CONTACT, content.contact());
        return new BrochureContent.Chapter(municipality, heading, List.copyOf(blocks));
    }

    private Picture picture(StoryImage image) {
        return new Picture(
                image.id(),
                image.width(),
                image.height(),
                oneLine(image.alternativeText()),
                caption(image));
    }

    private String caption(StoryImage image) {
        return image.credit().isEmpty()
                ? ""
                : texts.text("brochure.photo", oneLine(image.credit()));
    }

    /** A heading that does not stand alone at the foot of a page. */
    private void section(StoryPart part, List<Block> said) {
        if (said.isEmpty()) {
            return;
        }
        blocks.add(new Together(List.of(heading(part), said.getFirst())));
        blocks.addAll(said.subList(1, said.size()));
    }

    private Heading heading(StoryPart part) {
        return new Heading(3, anchor + "-" + part.ordinal(), "", texts.of(part));
    }

    private void text(StoryPart part, String text) {
        section(part, Paragraph.typed(text));
    }

    private void facts() {
        var facts = new ArrayList<Block>();
        fact(facts, StoryPart.DURATION, duration(content.duration()));
        fact(facts, StoryPart.TARGET_GROUPS, words(content.targetGroups(), ", "));
        fact(
                facts,
                StoryPart.TOPICS,
                content.topics().stream()
                        .map(topic -> texts.text("topic." + topic))
                        .collect(Collectors.joining("; ")));
        fact(facts, StoryPart.FUNDERS, String.join("; ", content.funders()));
        if (!facts.isEmpty()) {
            blocks.add(new Box(facts));
        }
    }

    private void fact(List<Block> facts, StoryPart part, String value) {
        pair(facts, texts.of(part), value);
    }

    private static void pair(List<Block> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(
                    new Paragraph(
                            Role.FACTS,
                            List.of(
                                    Span.strong(name),
                                    Span.gap("  "),
                                    Span.plain(oneLine(value)))));
        }
    }

    private String duration(StoryDuration duration) {
        return duration.inWords(texts.locale(), (key, days) -> texts.text("brochure." + key, days));
    }

    private void steps() {
        var steps = new ArrayList<List<Block>>();
        for (Step step : content.activity()) {
            var said = new ArrayList<Block>();
            said.add(
                    new Paragraph(
                            Role.BODY,
                            List.of(
                                    Span.strong(
                                            (steps.size() + 1) + "  " + oneLine(step.title())))));
            said.addAll(Paragraph.typed(step.text()));
            steps.add(said);
        }
        section(StoryPart.ACTIVITY, steps.isEmpty() ? List.of() : List.of(new Items(steps)));
    }

    private void figures() {
        var figures = content.figures().stream().map(this::figure).toList();
        var rows = new ArrayList<Block>();
        for (int from = 0; from < figures.size(); from += FIGURES_IN_A_ROW) {
            rows.add(
                    new Figures(
                            figures.subList(
                                    from, Math.min(from + FIGURES_IN_A_ROW, figures.size()))));
        }
        section(StoryPart.FIGURES, rows);
    }

    private Figures.Figure figure(StoryFigure figure) {
        var label =
                Stream.of(
                                figure.unit(),
                                StatedDate.inWords(figure.date(), texts.locale()),
                                figure.source())
                        .map(PrintableText::oneLine)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new Figures.Figure(oneLine(figure.value()), label);
    }

    private void partners() {
        var pairs = new ArrayList<Block>();
        content.partners()
                .forEach(
                        partner -> pair(pairs, oneLine(partner.name()), partner.role() + "\u00A0"));
        section(StoryPart.PARTNERS, pairs);
    }

    private void effort() {
        var effort = content.effort();
        var pairs = new ArrayList<Block>();
        if (effort.level() != null) {
            pairs.add(Paragraph.body(texts.of(effort.level())));
        }
        pair(pairs, texts.text("brochure.staff"), effort.staff());
        pair(pairs, texts.text("brochure.money"), effort.money());
        pair(pairs, texts.text("brochure.time"), effort.time());
        section(StoryPart.EFFORT, pairs);
    }

    private void transferability() {
        var said = new ArrayList<>(Paragraph.typed(content.transferability().text()));
        var settings = words(content.transferability().settings(), ", ");
        if (!settings.isEmpty()) {
            said.add(Paragraph.body(texts.text("brochure.settings", settings)));
        }
        section(StoryPart.TRANSFERABILITY, said);
    }

    private void links() {
        section(
                StoryPart.LINKS,
                content.links().stream()
                        .map(
                                link -> {
                                    var label =
                                            oneLine(
                                                    link.label().isEmpty()
                                                            ? link.url()
                                                            : link.label());
                                    return (Block)
                                            new Paragraph(
                                                    Role.BODY,
                                                    List.of(
                                                            WebAddress.parse(link.url())
                                                                    .map(URI::toASCIIString)
                                                                    .map(to -> Span.link(label, to))
                                                                    .orElse(Span.plain(label))));
                                })
                        .toList());
    }

    private String words(List<? extends Enum<?>> constants, String between) {
        return constants.stream().map(texts::of).collect(Collectors.joining(between));
    }
}
