package de.wegmarke.document;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ReportHead;
import de.wegmarke.reporting.ReportedMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The report's own words, and how it writes dates, money and shares, in one language. */
final class ReportTexts {

    private static final String BUNDLE = "de.wegmarke.document.messages";
    private static final ResourceBundle.Control GERMAN_BY_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter date;
    private final DecimalFormatSymbols symbols;

    ReportTexts(Locale asked) {
        bundle = ResourceBundle.getBundle(BUNDLE, asked, GERMAN_BY_DEFAULT);
        locale = Locale.forLanguageTag(bundle.getString("language"));
        date = DateTimeFormatter.ofPattern(bundle.getString("date"), locale);
        symbols = DecimalFormatSymbols.getInstance(locale);
    }

    /** For what is German whoever reads it. */
    static ReportTexts german() {
        return new ReportTexts(Locale.GERMAN);
    }

    /** The language that the report is written in, as a tag for documents. */
    String language() {
        return locale.toLanguageTag();
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    String of(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A state in words; none is a finding of its own and said as such. */
    String state(@Nullable MeasureState state) {
        return state == null ? text("state.none") : of(state);
    }

    String state(ReportedMeasure measure) {
        return measure.state() == null && measure.disputed()
                ? text("state.disputed")
                : state(measure.state());
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String date(Instant moment) {
        return date.format(LocalDate.ofInstant(moment, GERMANY));
    }

    /** An amount in euros, for example {@code 1.500,00 EUR}. */
    String money(BigDecimal amount) {
        var format = new DecimalFormat(bundle.getString("money"), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    String number(int value) {
        return new DecimalFormat("#,##0", symbols).format(value);
    }

    /** A change against the report before, with its sign; a true minus, not a hyphen. */
    String difference(int value) {
        return value == 0 ? "±0" : (value > 0 ? "+" : "−") + number(Math.abs(value));
    }

    /** A share of a whole with one decimal; a dash where there is no whole. */
    String share(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        var percent =
                BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return text("percent", new DecimalFormat("0.0", symbols).format(percent));
    }

    /** So many measures, in the municipality's word for them. */
    String measures(int count, ReportHead head) {
        var word = count == 1 ? head.measureWord() : head.measureWords();
        return number(count) + " " + PrintableText.oneLine(word);
    }
}
