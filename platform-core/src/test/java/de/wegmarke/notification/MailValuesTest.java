package de.wegmarke.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.wegmarke.plan.RuleViolation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jugendamt@erfurt.example",
                "  integration@stadt.magdeburg.example ",
                "amt-51+berichte@ilm-kreis.example",
                "o'neill@xn--mnchen-3ya.example"
            })
    void an_address_is_taken(String typed) {
        assertThat(MailAddress.parse(typed)).hasToString(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jugendamt",
                "jugendamt@erfurt",
                "jugend amt@erfurt.example",
                "Jugendamt <jugendamt@erfurt.example>",
                "jugendamt@erfurt.example, zweit@erfurt.example",
                "jugendamt@erfurt.example\r\nBcc: fremd@anderswo.example",
                "jugendamt@erfurt.example\nBcc:fremd@anderswo.example",
                "jugendamt@-erfurt.example",
                ".jugendamt@erfurt.example",
                "jugendamt@erfurt..example",
                "jugendamt\u0000@erfurt.example",
                "jügendamt@erfurt.example"
            })
    void what_is_none_is_refused(String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> MailAddress.parse(typed))
                .extracting(RuleViolation::messageKey)
                .isEqualTo("mail.rule.address");
    }

    @Test
    void an_address_is_not_endless() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> MailAddress.parse("a".repeat(250) + "@erfurt.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Frist\r\nBcc: x@y.example",
                "Frist\nZwei",
                "Frist\u2028Zwei",
                "\u0000a"
            })
    void a_subject_is_one_line(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailText(List.of(), subject, "", List.of()));
    }

    @Property
    void any_words_can_be_made_a_subject(@ForAll @StringLength(max = 60) String words) {
        var line = MailText.oneLine(words + " Zyklus");
        assertThat(new MailText(List.of(), line, "", List.of()).subject()).isEqualTo(line);
    }

    @Test
    void what_is_for_its_reader_only_is_not_kept() {
        var mail =
                new MailText(
                        List.of(),
                        "Frist",
                        "Hier: https://a.example/r/geheim und noch einmal"
                                + " https://a.example/r/geheim\n",
                        List.of("https://a.example/r/geheim"));
        assertThat(mail.withoutSecrets())
                .isEqualTo("Hier: […] und noch einmal […]\n")
                .doesNotContain("geheim");
    }

    @Property
    void no_line_is_wider_than_a_screen_unless_a_word_is(
            @ForAll List<@StringLength(max = 40) String> words) {
        var text = new PlainText().paragraph("Anfang " + String.join(" ", words)).toString();
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(77));
    }

    @Test
    void a_point_goes_on_under_its_first_word_and_an_address_is_never_broken() {
        var address = "https://wegmarke.erfurt.example/erfurt/rueckmeldung/2025/" + "a".repeat(60);
        var text =
                new PlainText()
                        .point("eins " + "zwei ".repeat(20))
                        .line(address)
                        .toString()
                        .lines();
        assertThat(text)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("- eins zwei"),
                        line -> assertThat(line).startsWith("  zwei"),
                        line -> assertThat(line).isEqualTo(address));
    }
}
