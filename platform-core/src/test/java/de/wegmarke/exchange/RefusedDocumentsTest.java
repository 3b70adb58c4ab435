package de.wegmarke.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.wegmarke.exchange.DocumentRefused.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDocumentsTest {

    private static final String HEADER = "Nr.\tMaßnahmen\tVerantwortlich\n";

    @ParameterizedTest
    @EnumSource(BadDocument.class)
    void what_cannot_be_a_plan_is_refused_with_its_reason_in_german(BadDocument document) {
        var refused = refused(document.content());

        assertThat(refused.reason()).isEqualTo(document.reason());
        assertThat(refused.text(Locale.GERMAN))
                .contains(document.words(), "Am Plan wurde nichts geändert.");
    }

    @Test
    void a_document_with_a_hundred_thousand_lines_and_one_far_too_long_is_read_all_the_same() {
        var text =
                "## 1 Handlungsfeld A\n\n### Empfehlung 1\n\nText.\n\n"
                        + "Maßnahmen\tFrist\nM1: Tun.\tlaufend\n\n"
                        + "Ein Satz dazu.\n".repeat(100_000)
                        + "x".repeat(10_000_000)
                        + "\n\nMaßnahmen\tFrist\nM2: Lassen.\tlaufend\n";

        var plan = Documents.text(text);

        assertThat(plan.measures())
                .extracting(measure -> measure.number().path())
                .containsExactly("1.1-M1", "1.1-M2");
        assertThat(plan.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.LINE_TOO_LONG)
                .extracting(Doubt::line)
                .containsExactly(100_010);
    }

    @Test
    void headings_of_an_odd_kind_neither_stop_the_reading_nor_take_a_measure_away() {
        var plan = Documents.fixture("odd-headings.md");

        assertThat(plan.measures())
                .extracting(ImportedMeasure::text)
                .containsExactly("Erstes tun.", "Zweites tun.", "Drittes tun.", "Viertes tun.");
        assertThat(plan.sections()).extracting(Section::path).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_or_blank_file_is_refused() {
        assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused(" \n\t\n ".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 x", "PK\u0003\u0004word/document.xml", "{\\rtf1 x", "GIF89a"})
    void files_of_another_kind_are_known_by_their_content(String beginning) {
        var refused = refused(beginning.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(refused.detail()).isPresent();
    }

    @Test
    void pictures_and_programs_are_no_text() {
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}).reason())
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(refused(new byte[] {'a', 0, 1, 2, 'b'}).reason()).isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void another_encoding_is_refused_with_the_line_of_the_first_broken_character() {
        var refused = refused("Plan\nzwei\nMaßnahmen".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.reason()).isEqualTo(Reason.BROKEN_ENCODING);
        assertThat(refused.lines()).containsExactly(3);
        assertThat(refused.text(Locale.GERMAN)).contains("Zeile 3");
    }

    @Test
    void a_cut_last_character_is_a_broken_encoding_too() {
        assertThat(refused(new byte[] {'a', (byte) 0xC3}).reason())
                .isEqualTo(Reason.BROKEN_ENCODING);
    }

    @Test
    void a_byte_order_mark_is_accepted() {
        var text = "Handlungsfeld 1: A\n\n" + HEADER + "1.1\tTun\tAmt\n";
        for (var charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
                }) {
            var plan = Documents.read(("\uFEFF" + text).getBytes(charset), "plan.txt");
            assertThat(plan.measures()).hasSize(1);
        }
    }

    @Test
    void a_file_above_the_limit_is_refused_before_it_is_read() {
        assertThat(refused(new byte[PlanDocumentReader.LARGEST_BYTES + 1]).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_text_without_measures_is_refused() {
        assertThat(refused("# Rede\n\nGuten Tag.".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.NO_MEASURES);
    }

    @Test
    void a_number_that_is_the_whole_identity_may_stand_only_once() {
        var refused =
                refusedText(
                        "Handlungsfeld 2: B\n\n"
                                + HEADER
                                + "2.3\tDas eine tun\tAmt A\n2.4\tx\ty\n2.3\tAnderes\tAmt B\n");
        assertThat(refused.reason()).isEqualTo(Reason.DUPLICATE_NUMBER);
        assertThat(refused.detail()).contains("2.3");
        assertThat(refused.lines()).containsExactly(4, 6);
        assertThat(refused.text(Locale.GERMAN)).contains("2.3").contains("4, 6");
        assertThat(refused.text(Locale.ENGLISH)).contains("2.3").contains("on lines 4, 6");
    }

    @Test
    void the_same_label_with_the_same_text_is_refused() {
        var refused =
                refusedText(
                        "## 1 Handlungsfeld A\n\n### Empfehlung 1\n\nText.\n\n"
                                + "Maßnahmen\tFrist\nM1: Tun.\tlaufend\nM1: Tun.\tlaufend\n");
        assertThat(refused.reason()).isEqualTo(Reason.DUPLICATE_NUMBER);
        assertThat(refused.lines()).containsExactly(8, 9);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_refusal_speaks_both_languages(Reason reason) {
        var refused = new DocumentRefused(reason, "1.1", 2, 3);
        assertThat(refused.text(Locale.GERMAN)).contains("nichts geändert").doesNotContain("{");
        assertThat(refused.text(Locale.ENGLISH)).contains("changed").doesNotContain("{");
        assertThat(refused.text(Locale.FRENCH)).isEqualTo(refused.text(Locale.GERMAN));
    }

    @ParameterizedTest
    @EnumSource(DoubtKind.class)
    void every_doubt_speaks_both_languages(DoubtKind kind) {
        assertThat(kind.text(Locale.GERMAN)).isNotBlank().doesNotContain("{");
        assertThat(kind.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(kind.text(Locale.GERMAN));
    }

    private static DocumentRefused refusedText(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentRefused refused(byte[] content) {
        var refused =
                catchThrowableOfType(
                        DocumentRefused.class, () -> Documents.read(content, "plan.txt"));
        assertThat(refused).isNotNull();
        return refused;
    }
}
