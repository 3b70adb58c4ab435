package de.wegmarke.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanDocumentReaderPropertyTest {

    private static final int FIVE_MEGABYTES = 5_000_000;
    private static final String HEADER = "Maßnahmen\tVerantwortungsbereich\tFrist\tKosten\n";
    private static final String BEGINNING =
            "## 1 Handlungsfeld A\n\n### Empfehlung 1\n\nText.\n\n"
                    + HEADER
                    + "M1: Tun.\tAmt\t\t\n";

    @Property(tries = 500)
    void any_bytes_are_read_or_refused(@ForAll byte[] content) {
        readOrRefuse(content);
    }

    @Property(tries = 1000)
    void any_mixture_of_lines_is_read_or_refused_in_the_order_of_the_document(
            @ForAll("documents") String text) {
        var plan = readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(plan.measures()).extracting(ImportedMeasure::line).isSorted();
        assertThat(plan.measures())
                .extracting(measure -> measure.number().path())
                .doesNotHaveDuplicates();
        assertThat(plan.sections()).extracting(Section::path).doesNotHaveDuplicates();
        var paths = plan.sections().stream().map(Section::path).toList();
        assertThat(plan.measures()).allMatch(measure -> paths.contains(measure.parentPath()));
        assertThat(plan.doubts()).extracting(Doubt::line).isSorted();
    }

    @Property(tries = 200)
    void a_plan_written_in_the_shape_of_the_documents_reads_back_equal(
            @ForAll("fields") List<List<List<String>>> fields, @ForAll boolean pageBreaks) {
        var text = new StringBuilder("# Plan\n\n");
        var expected = new ArrayList<String>();
        for (var field = 1; field <= fields.size(); field++) {
            text.append("## ").append(field).append(" Handlungsfeld Feld\n\n");
            var recommendations = fields.get(field - 1);
            for (var number = 1; number <= recommendations.size(); number++) {
                text.append("### Empfehlung ").append(number).append("\n\nSatz.\n\n");
                text.append(HEADER);
                var measures = recommendations.get(number - 1);
                for (var label = 1; label <= measures.size(); label++) {
                    var words = measures.get(label - 1);
                    expected.add(field + "." + number + "-M" + label + " " + words + " Ende.");
                    text.append("M").append(label).append(": ").append(words);
                    text.append(pageBreaks ? "\tAmt für\tlaufend\tkeine\n\n## Entwurf\n\n" : " ");
                    text.append(
                            pageBreaks
                                    ? "Ende.\tBau\t\t\n"
                                    : "Ende.\tAmt für Bau\tlaufend\tkeine\n");
                }
            }
        }
        var plan = Documents.text(text.toString());
        assertThat(plan.measures())
                .extracting(measure -> measure.number().path() + " " + measure.text())
                .containsExactlyElementsOf(expected);
        assertThat(plan.measures())
                .allMatch(measure -> measure.bodiesAsWritten().equals("Amt für Bau"));
        assertThat(plan.doubts()).isEmpty();
    }

    @Example
    void hostile_lines_of_five_megabytes_are_left_out_with_a_doubt() {
        for (var part : List.of("a", "\t", "(", "- ", "u. a. ", "**", "<sup>1", "1.", "# ", "|")) {
            var line = part.repeat(FIVE_MEGABYTES / part.length());
            var plan = Documents.text(BEGINNING + line + "\n");
            assertThat(plan.measures()).hasSize(1);
            assertThat(plan.doubts())
                    .extracting(Doubt::kind)
                    .containsOnlyOnce(DoubtKind.LINE_TOO_LONG);
        }
    }

    @Example
    void many_hostile_rows_are_read_in_proportion_to_their_length() {
        for (var part :
                List.of("a", "(", ", ", "/", "u. a. ", " und ", "Dezernat A, ", "\t", "mit ")) {
            var cell = part.repeat(19_000 / part.length());
            var text = new StringBuilder(BEGINNING);
            for (var number = 2; number < 100; number++) {
                text.append("M").append(number).append(": x").append(cell.length() % 10);
                text.append('\t').append(cell).append("\tlaufend\tkeine\n");
            }
            assertThat(Documents.text(text.toString()).measures()).hasSize(99);
        }
    }

    @Example
    void the_list_of_doubts_stays_bounded() {
        var plan = Documents.text(BEGINNING + "\n" + "lose Worte\n\n".repeat(20_000));
        assertThat(plan.doubts()).hasSize(Doubts.MOST + 1);
        assertThat(plan.doubts()).extracting(Doubt::kind).contains(DoubtKind.MORE_DOUBTS);
    }

    @Provide
    Arbitrary<String> documents() {
        var line =
                Arbitraries.of(
                        "",
                        "",
                        "## 1 Handlungsfeld Eins",
                        "Handlungsfeld 2: Zwei",
                        "## 3 Drei",
                        "## Handlungsfeldübergreifendes",
                        "### Empfehlung 1",
                        "Empfehlung 2",
                        "Hauptziele",
                        "- ein Ziel. Ein Thema",
                        "#### ein Thema",
                        "Entwurf",
                        "---\t--",
                        "<sup>1</sup> Fußnote",
                        HEADER.strip(),
                        "Nr.\tMaßnahmen\tVerantwortlich",
                        "| Frist | Maßnahme |",
                        "M1: Eins.\tAmt\tlaufend\tkeine",
                        "M2: Zwei\tAmt,",
                        "und weiter.\t\t\t",
                        "1.1\tDrei\tfederführend: LH Stadt, Amt",
                        "2.7 u. a.\tVier\t(",
                        "9.9.9\tFünf\tDezernat A, B und C",
                        "| Ende 2026 | M3: Sechs |");
        var noise =
                Arbitraries.strings()
                        .withChars("aÄß *#|\t\\-–.:;,/()<>&„\"\u00a0\uE000\uE001\uFEFF0123M\u0007")
                        .ofMaxLength(60);
        return Arbitraries.oneOf(line, line, line, noise)
                .list()
                .ofMaxSize(60)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<List<List<List<String>>>> fields() {
        var word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(12);
        var words =
                Combinators.combine(word, word, Arbitraries.integers().between(1, 9999))
                        .as((one, other, number) -> "Wir " + one + " " + other + " " + number);
        var measures = words.list().ofMinSize(1).ofMaxSize(12);
        return measures.list().ofMinSize(1).ofMaxSize(11).list().ofMinSize(1).ofMaxSize(4);
    }

    private static PlanDocument readOrRefuse(byte[] content) {
        try {
            return Documents.read(content, "plan.txt");
        } catch (DocumentRefused refused) {
            assertThat(refused.text(Locale.GERMAN)).isNotBlank();
            return new PlanDocument("x", null, false, null, null, List.of(), List.of(), List.of());
        }
    }

    @Example
    void the_rendered_shape_of_a_large_plan_keeps_every_measure() {
        var rows =
                IntStream.rangeClosed(1, 5_000)
                        .mapToObj(number -> "1." + number + "\tTun " + number + "\tAmt")
                        .collect(Collectors.joining("\n"));
        var plan =
                Documents.text(
                        "Handlungsfeld 1: A\n\nNr.\tMaßnahmen\tVerantwortlich\n" + rows + "\n");
        assertThat(plan.measures()).hasSize(5_000);
    }
}
