package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import java.util.Arrays;
import java.util.Optional;

/** A word of the report that may stand anywhere in a template, written {@code {{name}}}. */
enum Placeholder {
    MUNICIPALITY("kommune"),
    PLAN("plan"),
    PLAN_AS_OF("planstand"),
    CYCLE("zyklus"),
    CUT_OFF("stichtag"),
    PREVIOUS_CUT_OFF("vorheriger_stichtag"),
    TAKEN_AT("datenstand"),
    PAPER("drucksache"),
    PUBLICITY("behandlung"),
    NOTICE("beschlussart"),
    MEASURES("anzahl_massnahmen"),
    RETURNS("rueckmeldequote"),
    DRAFT("entwurf"),
    SAMPLE("beispiel");

    private final String label;

    Placeholder(String label) {
        this.label = label;
    }

    /** What stands between the braces; the same in every language. */
    String label() {
        return label;
    }

    static Optional<Placeholder> named(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    static Optional<ReportPart> part(String label) {
        return Arrays.stream(ReportPart.values())
                .filter(part -> part.placeholder().equals(label))
                .findFirst();
    }

    /** What takes the placeholder's place; empty where the report has nothing to say. */
    String value(EvaluationReport report, ReportTexts texts) {
        var head = report.head();
        var council = report.council();
        var value =
                switch (this) {
                    case MUNICIPALITY -> head.municipality();
                    case PLAN -> head.planTitle();
                    case PLAN_AS_OF -> head.planAsOf() == null ? "" : texts.date(head.planAsOf());
                    case CYCLE -> head.cycle();
                    case CUT_OFF -> texts.date(head.cutOff());
                    case PREVIOUS_CUT_OFF ->
                            head.previousCutOff() == null ? "" : texts.date(head.previousCutOff());
                    case TAKEN_AT -> texts.date(head.takenAt());
                    case PAPER -> council.paperNumber();
                    case PUBLICITY ->
                            texts.text(council.publicPaper() ? "council.public" : "council.closed");
                    case NOTICE ->
                            texts.text(council.forNotice() ? "council.notice" : "council.decision");
                    case MEASURES -> texts.number(report.states().total());
                    case RETURNS ->
                            texts.share(
                                    report.completeness().handedIn(),
                                    report.completeness().expected());
                    case DRAFT -> head.draft() ? texts.text("draft") : "";
                    case SAMPLE -> head.sample() ? texts.text("sample") : "";
                };
        return PrintableText.oneLine(value);
    }
}
