package de.wegmarke.document;

import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.reporting.ReportHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whose report it is, on which plan, and which day it speaks of. */
final class TitlePart {

    private final ReportHead head;
    private final ReportTexts texts;

    TitlePart(ReportHead head, ReportTexts texts) {
        this.head = head;
        this.texts = texts;
    }

    List<Block> blocks() {
        return List.of(
                new Heading(
                        1,
                        Anchor.of("titel"),
                        "",
                        texts.text("title", PrintableText.oneLine(head.cycle()))),
                Paragraph.of(
                        Role.SUBTITLE,
                        texts.text(
                                "title.plan",
                                PrintableText.oneLine(head.municipality()),
                                PrintableText.oneLine(head.planTitle()))),
                Paragraph.of(Role.FACTS, facts()));
    }

    private String facts() {
        var facts = new ArrayList<String>();
        facts.add(texts.text("title.cutOff", texts.date(head.cutOff())));
        if (head.previousCutOff() != null) {
            facts.add(texts.text("title.previous", texts.date(head.previousCutOff())));
        }
        if (head.planAsOf() != null) {
            facts.add(texts.text("title.planAsOf", texts.date(head.planAsOf())));
        }
        facts.add(texts.text("title.takenAt", texts.date(head.takenAt())));
        return facts.stream().collect(Collectors.joining(" · "));
    }
}
