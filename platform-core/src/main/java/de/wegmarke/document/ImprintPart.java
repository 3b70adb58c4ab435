package de.wegmarke.document;

import static de.wegmarke.document.PrintableText.oneLine;

import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.collection.Brochure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who publishes a brochure, who wrote and photographed what, and what may be done with it. */
final class ImprintPart {

    private final Brochure brochure;
    private final String anchor;
    private final ReportTexts texts;

    ImprintPart(Brochure brochure, String anchor, ReportTexts texts) {
        this.brochure = brochure;
        this.anchor = anchor;
        this.texts = texts;
    }

    List<Block> blocks() {
        var text = brochure.text();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, anchor, "", texts.text("brochure.imprint")));
        if (!text.publisher().isEmpty()) {
            blocks.add(named("brochure.publisher", oneLine(text.publisher())));
        }
        if (!text.placeAndDate().isEmpty()) {
            blocks.add(Paragraph.body(oneLine(text.placeAndDate())));
        }
        if (!text.terms().isEmpty()) {
            blocks.add(new Heading(3, anchor + "-rechte", "", texts.text("brochure.terms")));
            blocks.addAll(Paragraph.typed(text.terms()));
        }
        credits(blocks);
        blocks.add(
                Paragraph.of(
                        Role.NOTE, texts.text("brochure.asOf", texts.date(brochure.takenAt()))));
        return blocks;
    }

    private void credits(List<Block> blocks) {
        blocks.add(new Heading(3, anchor + "-texte", "", texts.text("brochure.credits")));
        for (var chapter : brochure.chapters()) {
            var words =
                    chapter.content().credit().isEmpty()
                            ? chapter.municipality()
                            : chapter.content().credit();
            var pictures =
                    chapter.content().images().stream()
                            .map(StoryImage::credit)
                            .filter(credit -> !credit.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(", "));
            var spans = new ArrayList<Span>();
            spans.add(Span.strong(oneLine(chapter.content().title())));
            spans.add(Span.gap("  "));
            spans.add(Span.plain(texts.text("brochure.written", oneLine(words))));
            if (!pictures.isEmpty()) {
                spans.add(Span.plain("; " + texts.text("brochure.pictured", oneLine(pictures))));
            }
            blocks.add(new Paragraph(Role.FACTS, spans));
        }
    }

    private Paragraph named(String key, String value) {
        return new Paragraph(
                Role.BODY,
                List.of(Span.strong(texts.text(key)), Span.gap("  "), Span.plain(value)));
    }
}
