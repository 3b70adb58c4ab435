package de.wegmarke.ui.story.own.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import de.wegmarke.RunningApplication;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.TextPlace;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Its chapters, its fields, and what is said while somebody types. */
@RunningApplication
@ViewPackages(
        packages = {"de.wegmarke.ui.story.own", "de.wegmarke.ui.layout", "de.wegmarke.ui.today"})
class StoryFormTest extends FormPagesTest {

    StoryFormTest() {
        super("schreib-kreis");
    }

    @Test
    void one_chapter_after_the_other_and_every_part_in_one_of_them() {
        assertThat(Arrays.stream(Chapter.values()).flatMap(one -> one.parts().stream()))
                .containsExactlyInAnyOrder(StoryPart.values());
        var key = written("Kochen der Reihe nach");
        openForm(town.education, key);

        assertThat(text()).contains("Abschnitt 1 von 8");
        assertThat(fields()).contains("Titel", "Kurzfassung").doesNotContain("Ausgangslage");

        click(town.education, "Weiter: Warum es das gibt");
        assertThat(text()).contains("Abschnitt 2 von 8");
        assertThat(fields()).contains("Ausgangslage", "Ziel").doesNotContain("Titel");

        click(town.education, "Zurück: Worum es geht");
        assertThat(line("Titel").getValue()).isEqualTo("Kochen der Reihe nach");
    }

    @Test
    void says_what_is_missing_and_why_it_matters_while_somebody_types() {
        var key =
                Municipality.as(
                        town.education,
                        () ->
                                writing.create(
                                        town.key,
                                        StoryContent.EMPTY.withText(
                                                TextPlace.of(StoryPart.TITLE), "Noch fast leer")));
        openForm(town.education, key);

        assertThat(text())
                .contains("Sie steht in jeder Trefferliste. Viele lesen nur sie.")
                .contains("1 von 3 geschrieben")
                .contains("9 Teile fehlen noch bis zur Freigabe; 23 von 24 sind leer.");

        type(town.education, "Kurzfassung", "Drei Sätze.");

        assertThat(text())
                .doesNotContain("Sie steht in jeder Trefferliste")
                .contains("2 von 3 geschrieben")
                .contains("8 Teile fehlen noch bis zur Freigabe; 22 von 24 sind leer.");
    }

    @Test
    void counts_the_words_of_the_title_and_the_characters_of_the_summary() {
        var key = written("Sechs Wörter hat dieser kurze Titel");
        openForm(town.education, key);
        assertThat(line("Titel").getHelperText()).startsWith("6 von 15 Wörtern.");
        assertThat(area("Kurzfassung").getHelperText()).startsWith("56 von 600 Zeichen.");

        typeLine(town.education, "Titel", "eins ".repeat(16));
        assertThat(line("Titel").isInvalid()).isTrue();
        assertThat(line("Titel").getErrorMessage()).contains("16 Wörter sind zu viele");

        type(town.education, "Kurzfassung", "x".repeat(601));
        assertThat(area("Kurzfassung").isInvalid()).isTrue();
    }

    @Test
    void steps_are_added_moved_and_taken_away_and_it_is_said_aloud() {
        var key = written("Kochen in Schritten");
        openForm(town.education, key);
        click(town.education, "Weiter: Warum es das gibt");
        click(town.education, "Weiter: Was getan wurde");

        click(town.education, "Schritt „Einladen“ nach oben");
        assertThat(spoken()).contains("Schritt „Einladen“ steht jetzt an Stelle 1 von 2.");

        click(town.education, "Schritt hinzufügen");
        assertThat(spoken()).contains("Schritt 3 ist hinzugefügt.");
        as(
                town.education,
                () ->
                        test(find(TextField.class)
                                        .withCondition(one -> "Überschrift".equals(one.getLabel()))
                                        .all()
                                        .getLast())
                                .setValue("Aufräumen"));
        click(town.education, "Schritt „Küche finden“ entfernen");
        assertThat(spoken()).contains("Schritt „Küche finden“ ist entfernt. 2 Einträge bleiben.");
        click(town.education, "Speichern");

        assertThat(stored(key).content().activity())
                .extracting(Step::title)
                .containsExactly("Einladen", "Aufräumen");
    }

    @Test
    void the_first_cannot_go_up_and_the_last_cannot_go_down() {
        var key = written("Kochen am Rand");
        openForm(town.education, key);
        click(town.education, "Weiter: Warum es das gibt");
        click(town.education, "Weiter: Was getan wurde");
        assertThat(buttons("Schritt „Küche finden“ nach oben").getFirst().isEnabled()).isFalse();
        assertThat(buttons("Schritt „Einladen“ nach unten").getFirst().isEnabled()).isFalse();

        click(town.education, "Schritt „Küche finden“ nach unten");

        assertThat(buttons("Schritt „Küche finden“ nach unten").getFirst().isEnabled()).isFalse();
        assertThat(buttons("Schritt „Küche finden“ nach oben").getFirst().isEnabled()).isTrue();
    }

    @Test
    void a_day_is_understood_at_once_and_one_that_is_not_keeps_the_form_from_saving() {
        var key = written("Kochen im Kalender");
        openForm(town.education, key, "duration");
        assertThat(line("Beginn").getValue()).isEqualTo("November 2018");

        typeLine(town.education, "Beginn", "3.2.2019");
        assertThat(line("Beginn").getHelperText()).isEqualTo("Verstanden als: 3. Februar 2019");

        typeLine(town.education, "Ende", "irgendwann");
        assertThat(line("Ende").isInvalid()).isTrue();
        click(town.education, "Speichern");
        assertThat(notices()).contains("Ein Datum ist nicht zu verstehen");
        assertThat(stored(key).content().duration().from()).isEqualTo("2018-11");

        typeLine(town.education, "Ende", "");
        click(town.education, "Speichern");
        assertThat(stored(key).content().duration().from()).isEqualTo("2019-02-03");
        assertThat(stored(key).content().duration().to()).isEmpty();

        openForm(town.education, key, "duration");
        assertThat(line("Beginn").isInvalid()).isFalse();
    }

    @Test
    void a_figure_with_an_english_comma_is_asked_about() {
        var key = written("Kochen in Zahlen");
        openForm(town.education, key, "figures");
        var value = find(TextField.class).withCondition(one -> "Zahl".equals(one.getLabel()));

        as(town.education, () -> test(value.single()).setValue("3.8"));
        assertThat(value.single().getHelperText()).startsWith("Ist 3,8 gemeint?");

        as(town.education, () -> test(value.single()).setValue("3.883"));
        assertThat(value.single().getHelperText()).doesNotContain("gemeint");
    }

    @Test
    void an_address_leads_to_the_field_that_is_missing() {
        var key = written("Kochen mit Ziel");
        openForm(town.education, key, "effect");
        assertThat(text()).contains("Abschnitt 4 von 8");
        openForm(town.education, key, "gibt-es-nicht");
        assertThat(text()).contains("Abschnitt 1 von 8");
    }

    @Test
    void the_preview_reads_what_is_typed_before_it_is_saved() {
        var key = written("Kochen zur Ansicht");
        openForm(town.education, key);
        type(town.education, "Kurzfassung", "Noch nicht gespeichert.");
        click(town.education, "So liest sie sich");
        assertThat(text())
                .contains("Noch nicht gespeichert.")
                .contains("November 2018 bis Februar 2019, heute ein Regelangebot")
                .contains("Stand 2019, Quelle: eigene Zählung");
        click(town.education, "Weiterschreiben");
        assertThat(area("Kurzfassung").getValue()).isEqualTo("Noch nicht gespeichert.");
    }

    @Test
    void a_picture_is_taken_with_what_it_shows_and_a_drawing_with_a_script_is_refused() {
        var key = written("Kochen im Bild");
        openForm(town.education, key, "images");

        upload(
                "bild.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8));
        assertThat(notices()).contains("SVG");
        assertThat(stored(key).content().images()).isEmpty();

        upload("bild.png", png());
        assertThat(notices()).contains("Das Bild ist da. Sagen Sie nun, was es zeigt.");
        type(town.education, "Was das Bild zeigt", "Ein Topf auf einem Herd");
        click(town.education, "Speichern");

        var image = stored(key).content().images().getFirst();
        assertThat(image.alternativeText()).isEqualTo("Ein Topf auf einem Herd");
        assertThat(image.width()).isEqualTo(40);
        assertThat(image.consent()).isFalse();
    }

    @Test
    void a_story_that_there_is_not_gets_an_answer_that_helps() {
        openForm(town.education, "gibt-es-nicht");
        assertThat(text()).contains("Diese Geschichte gibt es hier nicht");
        assertThat(links()).contains(town.key.value() + "/eigene-geschichten");
    }

    private Iterable<String> fields() {
        return texts().stream().map(TextFieldBase::getLabel).toList();
    }

    private Iterable<String> spoken() {
        return find(Span.class).withClassName("wm-spoken").all().stream()
                .map(Span::getText)
                .toList();
    }
}
