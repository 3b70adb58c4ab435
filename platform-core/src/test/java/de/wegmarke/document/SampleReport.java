package de.wegmarke.document;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.BodyCompleteness;
import de.wegmarke.reporting.BodyStatement;
import de.wegmarke.reporting.CommitteeStep;
import de.wegmarke.reporting.Completeness;
import de.wegmarke.reporting.Correction;
import de.wegmarke.reporting.CouncilHeader;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.FinancialLine;
import de.wegmarke.reporting.ObstacleReason;
import de.wegmarke.reporting.ReportHead;
import de.wegmarke.reporting.ReportSection;
import de.wegmarke.reporting.ReportedMeasure;
import de.wegmarke.reporting.StateDistribution;
import de.wegmarke.reporting.StatementKind;
import de.wegmarke.reporting.Timeliness;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invented report of the size of a real one: 146 measures in 14 fields, in every state, with
 * short, long, empty and hostile texts. Nobody in it exists.
 */
final class SampleReport {

    static final LocalDate CUT_OFF = LocalDate.of(2022, 12, 31);
    static final String HOSTILE =
            "<script>alert('x')</script> & \"Zitat\" ]]> <img src=x onerror=alert(1)> {{einleitung}}";
    static final String FORMULA = "=HYPERLINK(\"https://example.org\";\"hier\")";
    static final String CONTROLS = "vor\u0000zwi\u0008schen\u001Bnach\uFFFE\uD800!\u202Egedreht";

    private static final int[] MEASURES_PER_FIELD = {
        29, 13, 14, 11, 4, 8, 4, 20, 11, 5, 3, 4, 14, 6
    };
    private static final String[] FIELDS = {
        "Offene Verwaltung",
        "Schutz vor Ausgrenzung",
        "Sprache und Verständigung",
        "Kinder und Familien",
        "Schule",
        "Lernen ein Leben lang",
        "Arbeit und Ausbildung",
        "Wohnen und Nachbarschaft",
        "Gesundheit und Pflege",
        "Ankommen und Beratung",
        "Kultur und Begegnung",
        "Mitbestimmung",
        "Sport und Ehrenamt",
        "Steuerung und Netzwerk"
    };
    private static final String[] BODIES = {
        "Amt für Beispiele", "Büro für Probeläufe", "Musterdezernat 3",
        "Werkstatt Sonnenberg e. V.", "Eigenbetrieb Lampenschirm", "Amt für Brücken und Wege"
    };

    private boolean draft;
    private boolean sample = true;
    private boolean withCouncil = true;
    private boolean withPrevious = true;
    private boolean withHostile = true;
    private List<Correction> corrections = List.of();

    static SampleReport report() {
        return new SampleReport();
    }

    SampleReport draft() {
        draft = true;
        return this;
    }

    /** Only plain texts, for looking at pages. */
    SampleReport plain() {
        withHostile = false;
        return this;
    }

    SampleReport real() {
        sample = false;
        return this;
    }

    SampleReport withoutCouncil() {
        withCouncil = false;
        return this;
    }

    SampleReport first() {
        withPrevious = false;
        return this;
    }

    SampleReport corrected() {
        corrections =
                List.of(
                        new Correction(
                                Instant.parse("2023-05-04T09:00:00Z"),
                                "Büro für Probeläufe",
                                "In 1.1 M2 muss es 17 statt 71 Treffen heißen."));
        return this;
    }

    EvaluationReport build() {
        var sections = new ArrayList<ReportSection>();
        int number = 0;
        for (int field = 0; field < FIELDS.length; field++) {
            var measures = new ArrayList<ReportedMeasure>();
            for (int index = 0; index < MEASURES_PER_FIELD[field]; index++) {
                measures.add(measure(field + 1, index, number++));
            }
            sections.add(section(field, measures));
        }
        return of(sections);
    }

    /** A report about nothing: every list empty, every text absent. */
    static EvaluationReport empty() {
        return new EvaluationReport(
                new ReportHead(
                        "Leerstadt",
                        "Plan ohne Inhalt",
                        null,
                        "2024",
                        CUT_OFF,
                        null,
                        Instant.parse("2024-01-02T03:04:05Z"),
                        false,
                        false,
                        "Handlungsfeld",
                        "Handlungsfelder",
                        "Maßnahme",
                        "Maßnahmen"),
                CouncilHeader.EMPTY,
                null,
                Completeness.NONE,
                StateDistribution.of(List.of()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private EvaluationReport of(List<ReportSection> sections) {
        var measures = sections.stream().flatMap(section -> section.measures().stream()).toList();
        return new EvaluationReport(
                head(),
                withCouncil ? council() : CouncilHeader.EMPTY,
                introduction(),
                new Completeness(318, 270, 31, 296, 22),
                StateDistribution.of(measures.stream().map(ReportedMeasure::state).toList()),
                withPrevious
                        ? StateDistribution.of(
                                measures.stream()
                                        .filter(measure -> !measure.addedSince())
                                        .map(ReportedMeasure::previousState)
                                        .toList())
                        : null,
                sections,
                withPrevious
                        ? List.of("3.2 M4 Lesepaten im Freibad", "11.1 M3 Tag der Schirme")
                        : List.of(),
                bodies(),
                corrections);
    }

    private ReportHead head() {
        return new ReportHead(
                "Musterstadt an der Lauter",
                "Maßnahmenplan zum Integrationskonzept",
                LocalDate.of(2021, 4, 27),
                "2022",
                CUT_OFF,
                withPrevious ? LocalDate.of(2021, 12, 31) : null,
                Instant.parse("2023-03-15T10:00:00Z"),
                draft,
                sample,
                "Handlungsfeld",
                "Handlungsfelder",
                "Maßnahme",
                "Maßnahmen");
    }

    private static CouncilHeader council() {
        return new CouncilHeader(
                "0417/23",
                true,
                false,
                "Der Rat nimmt den Evaluationsbericht 2022 zustimmend zur Kenntnis und beschließt die neuen Fristen.",
                "Der Rat wird gebeten, eine Vertretung für das Büro für Probeläufe zu benennen.",
                List.of(
                        new CommitteeStep(
                                "Ausschuss für Beispiele",
                                LocalDate.of(2023, 4, 18),
                                CommitteeStep.Competence.PRELIMINARY),
                        new CommitteeStep(
                                "Beirat für Probeläufe", null, CommitteeStep.Competence.NOTICE),
                        new CommitteeStep(
                                "Stadtrat",
                                LocalDate.of(2023, 5, 24),
                                CommitteeStep.Competence.DECISION)),
                List.of(
                        new FinancialLine(
                                "Aufwendungen im Haushaltsjahr 2023",
                                new BigDecimal("18500"),
                                "im Haushalt veranschlagt"),
                        new FinancialLine("Folgekosten", null, "keine")));
    }

    private static String introduction() {
        return """
        Dieser Bericht zeigt, wie weit die Maßnahmen des Plans am Stichtag waren. Grundlage sind die Rückmeldungen der beteiligten Ämter und Träger.

        Das Jahr war von Umzügen geprägt: Drei Stellen wechselten das Haus, und mehrere Vorhaben mussten warten. Umso erfreulicher ist, was trotzdem gelang.
        """;
    }

    private static ReportSection section(int field, List<ReportedMeasure> measures) {
        var number = String.valueOf(field + 1);
        return new ReportSection(
                number,
                number,
                FIELDS[field],
                field % 3 == 2
                        ? null
                        : "Im Feld „%s“ lag der Schwerpunkt auf Vorhaben, die mehrere Stellen gemeinsam tragen. Wo eine Stelle allein war, ging es langsamer voran."
                                .formatted(FIELDS[field]),
                StateDistribution.of(measures.stream().map(ReportedMeasure::state).toList()),
                measures);
    }

    private ReportedMeasure measure(int field, int index, int number) {
        var states = MeasureState.values();
        var state = number % 11 == 9 ? null : states[number * 7 % states.length];
        var added = withPrevious && number % 29 == 3;
        var previous =
                added || !withPrevious
                        ? null
                        : number % 4 == 0 ? states[(number + 1) % states.length] : state;
        var place = field + "." + (1 + index / 3);
        var label = place + " M" + (1 + index % 3);
        var due = number % 3 == 0 ? LocalDate.of(2022, 3 * (1 + number % 4), 28) : null;
        var postponed = state == MeasureState.POSTPONED;
        return new ReportedMeasure(
                place + "-M" + (1 + index % 3),
                label,
                text(number),
                number % 6 == 5 ? MeasureKind.REVIEW_MANDATE : MeasureKind.MEASURE,
                place,
                "Wege für alle ebnen, Teil " + (1 + index / 3),
                due == null ? "fortlaufend" : (1 + number % 4) + ". Quartal 2022",
                due,
                number % 5 == 0 ? "bis zu 1.500,00 EUR" : "keine",
                BODIES[number % 6] + ", " + BODIES[(number + 2) % 6],
                state,
                state == null && number % 2 == 0,
                state != null && state.needsReason()
                        ? "Die Räume standen nicht rechtzeitig zur Verfügung."
                        : null,
                previous,
                added,
                postponed ? "4. Quartal 2023" : null,
                postponed ? "Der Umbau dauert ein halbes Jahr länger als geplant." : null,
                number % 17 == 0
                        ? "Die Zahlen wurden mit der zuständigen Stelle abgestimmt."
                        : null,
                statements(number, state));
    }

    private String text(int number) {
        if (withHostile && number == 4) {
            return HOSTILE;
        }
        if (withHostile && number == 5) {
            return FORMULA;
        }
        if (withHostile && number == 6) {
            return CONTROLS;
        }
        if (withHostile && number == 7) {
            return "Sehr lang: "
                    + "Ein Satz, der immer wiederkehrt und kein Ende finden will. ".repeat(700)
                    + "Schlusswort";
        }
        if (withHostile && number == 8) {
            return "Donaudampfschifffahrtsgesellschaftskapitän".repeat(40);
        }
        if (withHostile && number == 10) {
            return "Zeichen: 你好 – Добрый день – مرحبا – ☃ → ≥ ✓ 😀 Ğğİş";
        }
        return switch (number % 4) {
            case 0 ->
                    "Die Beschilderung der Häuser wird um Bildzeichen ergänzt, damit sich alle zurechtfinden.";
            case 1 ->
                    "Einmal im Monat öffnet ein Erzählcafé. Es wird von zwei Stellen gemeinsam vorbereitet und von Ehrenamtlichen begleitet; Kinder sind willkommen, eine Anmeldung ist nicht nötig.";
            case 2 -> "Es wird geprüft, ob Formulare in einfacher Sprache angeboten werden können.";
            default ->
                    "Ein Rundbrief fasst vierteljährlich zusammen, welche Angebote es gibt und wer sie trägt.";
        };
    }

    private List<BodyStatement> statements(int number, @Nullable MeasureState state) {
        var statements = new ArrayList<BodyStatement>();
        statements.add(reported(number, state));
        if (number % 3 == 1) {
            statements.add(
                    other(
                            BODIES[(number + 2) % 6],
                            StatementKind.UNCHANGED,
                            Timeliness.LATE,
                            state));
        }
        if (number % 7 == 2) {
            statements.add(
                    other(BODIES[(number + 3) % 6], StatementKind.NIL, Timeliness.ON_TIME, null));
        }
        if (number % 9 == 4) {
            statements.add(
                    other(
                            BODIES[(number + 4) % 6],
                            StatementKind.MISSING,
                            Timeliness.MISSING,
                            null));
        }
        return statements;
    }

    private BodyStatement reported(int number, @Nullable MeasureState state) {
        var reasons = ObstacleReason.values();
        var stuck = number % 3 == 0;
        return new BodyStatement(
                withHostile && number == 12 ? "+49 Amt" : BODIES[number % 6],
                number % 2 == 0,
                StatementKind.REPORTED,
                number % 8 == 3 ? Timeliness.LATE : Timeliness.ON_TIME,
                state,
                withHostile && number == 11
                        ? "-2+3\n@SUM(A1)\n\tmit Tabulator"
                        : "Sieben Termine fanden statt, 84 Menschen kamen. Ein Faltblatt liegt in vier Häusern aus.",
                stuck ? reasons[number / 3 % reasons.length] : null,
                stuck ? "Zwei Stellen waren das halbe Jahr über nicht besetzt." : null,
                number % 2 == 0 ? "Im Frühjahr folgen drei weitere Termine." : null,
                number % 5 == 0 ? new BigDecimal("1234.5") : null,
                number % 6 == 0 ? "Jahresblatt" : null,
                evidence(number));
    }

    private @Nullable String evidence(int number) {
        if (withHostile && number == 18) {
            return "javascript:alert(1)";
        }
        return number % 6 == 0 ? "https://example.org/jahresblatt?nr=" + number + "&x=1" : null;
    }

    private static BodyStatement other(
            String body, StatementKind kind, Timeliness timeliness, @Nullable MeasureState state) {
        var unchanged = kind == StatementKind.UNCHANGED;
        return new BodyStatement(
                body,
                false,
                kind,
                timeliness,
                unchanged ? state : null,
                unchanged ? "Wie im Vorjahr." : null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<BodyCompleteness> bodies() {
        var bodies = new ArrayList<BodyCompleteness>();
        for (int index = 0; index < 53; index++) {
            var name = index < BODIES.length ? BODIES[index] : "Probestelle " + (index + 1);
            bodies.add(
                    new BodyCompleteness(
                            "P" + index,
                            Objects.requireNonNull(name),
                            new Completeness(
                                    6,
                                    5 - index % 3,
                                    index % 3 == 1 ? 1 : 0,
                                    5 - index % 3,
                                    index % 2)));
        }
        return bodies;
    }
}
