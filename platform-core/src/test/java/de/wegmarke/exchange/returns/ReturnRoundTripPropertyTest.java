package de.wegmarke.exchange.returns;

import static de.wegmarke.exchange.returns.ReturnSample.draft;
import static de.wegmarke.exchange.returns.ReturnSample.in;
import static de.wegmarke.exchange.returns.ReturnSample.out;
import static de.wegmarke.exchange.returns.ReturnSample.table;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ObstacleReason;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnView;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ReturnRoundTripPropertyTest {

    @Property(tries = 30)
    void whatever_was_written_comes_back_unchanged(
            @ForAll @Size(10) List<@From("contents") ReturnContent> contents) {
        var table =
                table(
                        IntStream.range(0, contents.size())
                                .mapToObj(index -> draft(index + 1, contents.get(index)))
                                .toArray(ReturnView[]::new));

        var preview = in(table, out(table));

        assertThat(preview.unchanged()).isEqualTo(contents.size());
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.doubts()).isEmpty();
    }

    @Property(tries = 500)
    void what_a_cell_can_hold_is_never_exceeded_and_read_back_as_plain_text(
            @ForAll("texts") String text) {
        var stored = CellText.stored(text);
        assertThat(stored.length()).isLessThanOrEqualTo(CellText.LONGEST);
        assertThat(CellText.plain(CellText.plain(text))).isEqualTo(CellText.plain(text));
    }

    @Provide
    Arbitrary<ReturnContent> contents() {
        return Combinators.combine(
                        Arbitraries.of(MeasureState.class).injectNull(0.2),
                        texts().injectNull(0.2),
                        Arbitraries.of(ObstacleReason.class).injectNull(0.2),
                        texts().injectNull(0.2),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("999999999.99"))
                                .ofScale(2)
                                .injectNull(0.2),
                        lines().injectNull(0.2))
                .as(
                        (state, achieved, reason, obstacles, cost, evidence) ->
                                new ReturnContent(
                                        state, obstacles, achieved, reason, obstacles, achieved,
                                        cost, null, obstacles, evidence, evidence));
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces =
                Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(40),
                        Arbitraries.strings()
                                .withChars(
                                        '=', '+', '-', '@', '\'', '\t', '\r', '\n', ' ', '\u00A0')
                                .ofMaxLength(20),
                        Arbitraries.of(
                                "_x000D_", "_x005F_", "_x0041_", "\r\n", "👩‍👧", "\uFEFF",
                                "\u2028"));
        return pieces.list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private Arbitrary<String> lines() {
        return texts().map(text -> text.substring(0, Math.min(text.length(), 400)));
    }
}
