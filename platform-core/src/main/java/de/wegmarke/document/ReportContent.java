package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a report says, in order and in one language, before it becomes markup. HTML, PDF and Word
 * are written from the same blocks, so they say the same.
 *
 * @param title of the document, for its properties
 * @param parts those that have something to say
 */
record ReportContent(String title, Map<ReportPart, List<Block>> parts) {

    static ReportContent of(EvaluationReport report, ReportTexts texts) {
        var parts = new EnumMap<ReportPart, List<Block>>(ReportPart.class);
        for (var part : ReportPart.values()) {
            parts.put(part, blocks(part, report, texts));
        }
        return new ReportContent(title(report, texts), parts);
    }

    /** The report's title as the properties of a document carry it. */
    static String title(EvaluationReport report, ReportTexts texts) {
        var head = report.head();
        return texts.text(
                "title.document",
                PrintableText.oneLine(head.cycle()),
                PrintableText.oneLine(head.municipality()));
    }

    private static List<Block> blocks(ReportPart part, EvaluationReport report, ReportTexts texts) {
        return switch (part) {
            case COUNCIL -> new CouncilPart(report, texts).blocks();
            case TITLE -> new TitlePart(report.head(), texts).blocks();
            case NOTICES -> new NoticesPart(report, texts).blocks();
            case INTRODUCTION -> introduction(report, texts);
            case SUMMARY -> new SummaryPart(report, texts).blocks();
            case CHANGES -> new ChangesPart(report, texts).blocks();
            case FIELDS -> new FieldsPart(report, texts).blocks();
            case NOT_REACHED -> new NotReachedPart(report, texts).blocks();
            case DECISIONS -> new DecisionsPart(report, texts).blocks();
            case ANNEX -> new AnnexPart(report, texts).blocks();
        };
    }

    private static List<Block> introduction(EvaluationReport report, ReportTexts texts) {
        var typed = Block.Paragraph.typed(report.introduction());
        if (typed.isEmpty()) {
            return List.of();
        }
        var heading =
                new Block.Heading(2, Anchor.of("einleitung"), "", texts.text("introduction.title"));
        return Stream.concat(Stream.of(heading), typed.stream()).toList();
    }

    /** All blocks in the order of reading. */
    Stream<Block> all() {
        return parts.values().stream().flatMap(List::stream);
    }

    List<Block> of(ReportPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The headings of the parts and fields, for a table of contents. */
    List<Block.Heading> contents() {
        return all().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .toList();
    }
}
