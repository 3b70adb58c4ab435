package de.wegmarke.document;

import static de.wegmarke.document.PrintableText.oneLine;

import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.story.collection.Brochure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a brochure says, in order, before it becomes markup. PDF and Word are written from the same
 * blocks.
 *
 * @param foreword may be empty
 * @param chapters one for each story
 */
record BrochureContent(
        String title,
        List<Block> cover,
        List<Block> foreword,
        List<Chapter> chapters,
        List<Block> imprint) {

    private static final String PREFIX = "broschuere-";

    /**
     * A story.
     *
     * @param heading its own, which the contents lead to
     */
    record Chapter(String municipality, Heading heading, List<Block> blocks) {}

    static BrochureContent of(Brochure brochure, ReportTexts texts) {
        var chapters =
                IntStream.range(0, brochure.chapters().size())
                        .mapToObj(
                                index ->
                                        new ChapterPart(
                                                        brochure.chapters().get(index),
                                                        PREFIX + (index + 1),
                                                        texts)
                                                .chapter())
                        .toList();
        return new BrochureContent(
                oneLine(brochure.text().title()),
                cover(brochure),
                foreword(brochure, texts),
                chapters,
                new ImprintPart(brochure, PREFIX + "impressum", texts).blocks());
    }

    private static List<Block> cover(Brochure brochure) {
        var text = brochure.text();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, PREFIX + "titel", "", oneLine(text.title())));
        if (!text.subtitle().isEmpty()) {
            blocks.add(Paragraph.of(Role.SUBTITLE, oneLine(text.subtitle())));
        }
        return blocks;
    }

    private static List<Block> foreword(Brochure brochure, ReportTexts texts) {
        var text = brochure.text();
        if (text.foreword().isEmpty()) {
            return List.of();
        }
        var signature =
                Stream.of(text.publisher(), text.placeAndDate())
                        .map(PrintableText::oneLine)
                        .filter(line -> !line.isEmpty())
                        .map(line -> (Block) Paragraph.of(Role.FACTS, line));
        return Stream.of(
                        Stream.of(
                                (Block)
                                        new Heading(
                                                2,
                                                PREFIX + "vorwort",
                                                "",
                                                texts.text("brochure.foreword"))),
                        Paragraph.typed(text.foreword()).stream(),
                        signature)
                .flatMap(blocks -> blocks)
                .toList();
    }

    /** All blocks in the order of reading. */
    Stream<Block> all() {
        return Stream.concat(cover.stream(), inside());
    }

    /** What follows the cover. */
    Stream<Block> inside() {
        return Stream.of(
                        foreword.stream(),
                        chapters.stream().flatMap(chapter -> chapter.blocks().stream()),
                        imprint.stream())
                .flatMap(blocks -> blocks);
    }
}
