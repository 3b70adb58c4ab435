package de.wegmarke.ui.story.own.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StorySaved;
import de.wegmarke.story.StorySubject;
import de.wegmarke.story.TextPlace;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.ui.story.StoryViewTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form of a story, as the people of one municipality write in it. */
@RunningApplication
@ViewPackages(
        packages = {"de.wegmarke.ui.story.own", "de.wegmarke.ui.layout", "de.wegmarke.ui.today"})
class StoryFormTest extends StoryViewTest {

    @Autowired ApplicationContext context;
    @Autowired DraftKeeping drafts;
    @Autowired DataSource database;

    @BeforeAll
    void a_municipality_has_a_plan() {
        town = Municipality.founded("schreib-kreis", context).withPlan();
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
    void what_is_typed_comes_back_after_the_page_was_lost() {
        var key = written("Kochen mit Abbruch");
        openForm(town.education, key);
        typeLine(town.education, "Titel", "Kochen, halb getippt");
        assertThat(stored(key).content().title()).isEqualTo("Kochen mit Abbruch");

        open(town.education, "eigene-geschichten");
        openForm(town.education, key);

        assertThat(line("Titel").getValue()).isEqualTo("Kochen, halb getippt");
        assertThat(notices()).contains("Da ist wieder, was Sie zuletzt getippt hatten");

        open(town.education, "eigene-geschichten/" + key);
        assertThat(notices()).contains("noch nicht gespeichert");

        openForm(town.education, key);
        click(town.education, "Verwerfen und den gespeicherten Stand zeigen");
        assertThat(line("Titel").getValue()).isEqualTo("Kochen mit Abbruch");
        assertThat(draftOf(town.education, key)).isFalse();
    }

    @Test
    void a_draft_stands_on_the_page_of_today_under_its_title_and_is_nobody_elses() {
        var key = written("Kochen für heute");
        openForm(town.education, key);
        type(town.education, "Kurzfassung", "Angefangen");

        open(town.education, "heute");
        assertThat(text()).contains("Erfolgsgeschichte: Kochen für heute");
        assertThat(links()).contains("schreib-kreis/eigene-geschichten/" + key + "/bearbeiten");

        openForm(town.welfare, key);
        assertThat(area("Kurzfassung").getValue()).doesNotContain("Angefangen");
        openForm(town.education, key);
        click(town.education, "Verwerfen und den gespeicherten Stand zeigen");
    }

    @Test
    void every_text_is_kept_while_typing_goes_on() {
        var key = written("Kochen ohne Pause");
        openForm(town.education, key);
        for (var chapter : Chapter.values()) {
            assertThat(texts())
                    .as(chapter.name())
                    .allSatisfy(
                            field -> {
                                assertThat(field.getValueChangeMode())
                                        .as(field.getLabel())
                                        .isEqualTo(ValueChangeMode.TIMEOUT);
                                assertThat(field.getValueChangeTimeout()).isLessThanOrEqualTo(300);
                            });
            if (chapter.ordinal() < Chapter.values().length - 1) {
                as(
                        town.education,
                        () ->
                                test(find(Button.class)
                                                .withCondition(
                                                        one -> one.getText().startsWith("Weiter: "))
                                                .single())
                                        .click());
            }
        }
    }

    @Test
    void nothing_is_lost_between_form_and_story() {
        var key = written("Kochen hin und her");
        var before = stored(key).content();
        openForm(town.education, key);
        click(town.education, "Speichern");
        assertThat(notices()).contains("Es war nichts zu ändern");
        assertThat(stored(key).content()).isEqualTo(before);
    }

    @Test
    void saving_writes_a_version_and_ends_the_draft() {
        var key = written("Kochen gespeichert");
        openForm(town.education, key);
        typeLine(town.education, "Titel", "Kochen, jetzt gespeichert");
        assertThat(draftOf(town.education, key)).isTrue();

        click(town.education, "Speichern");

        assertThat(notices()).contains("Gespeichert am");
        assertThat(stored(key).content().title()).isEqualTo("Kochen, jetzt gespeichert");
        assertThat(draftOf(town.education, key)).isFalse();

        typeLine(town.education, "Titel", "Kochen, noch einmal");
        click(town.education, "Speichern");
        assertThat(stored(key).content().title()).isEqualTo("Kochen, noch einmal");
    }

    @Test
    void a_conflict_shows_who_and_both_texts_and_overwrites_nothing() {
        var key = written("Kochen zu zweit");
        openForm(town.education, key);
        typeLine(town.education, "Titel", "Mein Titel");
        saveAs(
                town.manager,
                key,
                stored(key)
                        .content()
                        .withText(TextPlace.of(StoryPart.TITLE), "Ihr Titel")
                        .withText(TextPlace.of(StoryPart.AIM), "Ihr Ziel."));

        click(town.education, "Speichern");

        assertThat(notices()).contains("Ina Leitung", "Es wurde nichts überschrieben");
        assertThat(text()).contains("Mein Titel", "Ihr Titel");
        assertThat(text()).contains("Nur von anderen geändert und übernommen: Ziel.");
        assertThat(stored(key).content().title()).isEqualTo("Ihr Titel");

        click(town.education, "Mit dieser Auswahl speichern");
        assertThat(notices()).contains("Bei einem Teil fehlt noch Ihre Wahl.");

        as(town.education, () -> choice().setValue(choice().getListDataView().getItem(0)));
        click(town.education, "Mit dieser Auswahl speichern");

        assertThat(notices()).contains("Gespeichert am");
        assertThat(stored(key).content().title()).isEqualTo("Mein Titel");
        assertThat(stored(key).content().aim()).isEqualTo("Ihr Ziel.");
    }

    @Test
    void a_draft_that_was_typed_before_others_saved_meets_them_when_it_is_saved() {
        var key = written("Kochen überholt");
        openForm(town.education, key);
        typeLine(town.education, "Titel", "Alter Entwurf");
        saveAs(
                town.manager,
                key,
                stored(key).content().withText(TextPlace.of(StoryPart.TITLE), "Inzwischen neu"));

        open(town.education, "eigene-geschichten");
        openForm(town.education, key);
        assertThat(notices()).contains("Inzwischen wurde die Geschichte gespeichert");
        click(town.education, "Speichern");

        assertThat(text()).contains("Alter Entwurf", "Inzwischen neu");
        assertThat(stored(key).content().title()).isEqualTo("Inzwischen neu");
        click(town.education, "Zurück zum Formular");
        assertThat(line("Titel").getValue()).isEqualTo("Alter Entwurf");
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
    void a_picture_that_comes_in_after_the_page_was_left_takes_the_place_of_nothing_typed_since() {
        var key = written("Kochen mit spätem Bild");
        openForm(town.education, key, "images");
        var left = find(ImagesField.class).single();
        open(town.education, "eigene-geschichten");
        openForm(town.education, key);
        type(town.education, "Kurzfassung", "Erst danach getippt.");

        as(town.education, () -> left.take(writing.addImage(town.key, key, png())));

        open(town.education, "eigene-geschichten");
        openForm(town.education, key);
        assertThat(area("Kurzfassung").getValue()).isEqualTo("Erst danach getippt.");
        click(town.education, "Verwerfen und den gespeicherten Stand zeigen");
    }

    @Test
    void a_picture_that_is_gone_is_named_and_does_not_keep_the_rest_from_being_saved() {
        var key = written("Kochen ohne Bild");
        openForm(town.education, key, "images");
        upload("bild.png", png());
        type(town.education, "Was das Bild zeigt", "Ein Topf auf einem Herd");
        TenantContext.run(
                town.key,
                () -> JdbcClient.create(database).sql("delete from story_image").update());

        click(town.education, "Speichern");
        assertThat(notices())
                .contains("Ein Bild ist nicht mehr da", "Bild 1 „Ein Topf auf einem Herd“");
        click(town.education, "Weiter: Vor der Freigabe");
        typeLine(town.education, "Schlagwörter", "Suppe");
        click(town.education, "Speichern");

        assertThat(notices()).contains("Gespeichert am");
        assertThat(stored(key).content().tags()).containsExactly("Suppe");
        assertThat(stored(key).content().images()).isEmpty();
    }

    @Test
    void what_was_typed_before_a_colleague_released_the_story_can_be_read_until_it_is_open_again() {
        var key = written("Kochen zur falschen Zeit");
        openForm(town.education, key);
        type(town.education, "Kurzfassung", "Das fehlt noch.");
        saveAs(
                town.manager,
                key,
                stored(key)
                        .content()
                        .withText(TextPlace.of(StoryPart.AIM), "Ein Ziel der Leitung."));
        Municipality.as(
                town.manager,
                () -> release.release(town.key, key, stored(key).version(), false, true));

        open(town.education, "eigene-geschichten/" + key);
        assertThat(notices()).contains("Es bleibt erhalten.", "Integrationsmanagement");
        openForm(town.education, key);
        assertThat(text()).contains("Von Ihnen getippt, noch nicht gespeichert", "Das fehlt noch.");
        assertThat(text()).as("only what is different").doesNotContain("Volkshochschule");
        assertThat(parts()).as("not what others changed").containsExactly("Kurzfassung");

        Municipality.as(town.manager, () -> release.withdraw(town.key, key, "Zu früh"));
        openForm(town.education, key);
        assertThat(area("Kurzfassung").getValue()).isEqualTo("Das fehlt noch.");
        click(town.education, "Verwerfen und den gespeicherten Stand zeigen");
    }

    @Test
    void is_locked_with_the_reason_said_while_the_institute_has_the_story() {
        var key = released("Kochen unter Verschluss");
        openForm(town.education, key);
        assertThat(notices()).contains("freigegeben und wartet auf das Institut");
        assertThat(find(TextField.class).exists()).isFalse();

        Municipality.as(INSTITUTE, () -> curation.takeUp(id(key)));
        open(town.education, "eigene-geschichten");
        openForm(town.education, key);
        assertThat(notices()).contains("Das Institut liest die Geschichte gerade");
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void a_story_that_there_is_not_gets_an_answer_that_helps() {
        openForm(town.education, "gibt-es-nicht");
        assertThat(text()).contains("Diese Geschichte gibt es hier nicht");
        assertThat(links()).contains("schreib-kreis/eigene-geschichten");
    }

    private void openForm(Actor person, String key) {
        open(person, "eigene-geschichten/" + key + "/bearbeiten");
    }

    private void openForm(Actor person, String key, String part) {
        open(person, "eigene-geschichten/" + key + "/bearbeiten?teil=" + part);
    }

    private void saveAs(Actor person, String key, StoryContent content) {
        var saved =
                Municipality.as(
                        person,
                        () ->
                                writing.save(
                                        town.key,
                                        stored(key).id(),
                                        stored(key).version(),
                                        content));
        assertThat(saved).isInstanceOf(StorySaved.Saved.class);
    }

    private boolean draftOf(Actor person, String key) {
        return Municipality.as(
                        person, () -> drafts.find(town.key, StorySubject.of(stored(key).id())))
                .isPresent();
    }

    private Iterable<String> fields() {
        return texts().stream().map(TextFieldBase::getLabel).toList();
    }

    private List<TextFieldBase<?, String>> texts() {
        return Stream.<TextFieldBase<?, String>>concat(
                        find(TextField.class).all().stream(), find(TextArea.class).all().stream())
                .toList();
    }

    private List<String> parts() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    private Iterable<String> spoken() {
        return find(Span.class).withClassName("wm-spoken").all().stream()
                .map(Span::getText)
                .toList();
    }

    @SuppressWarnings("unchecked") // whatever it offers, mine or theirs
    private RadioButtonGroup<Object> choice() {
        return (RadioButtonGroup<Object>)
                find(RadioButtonGroup.class)
                        .withCondition(group -> group.getLabel().startsWith("Welche Fassung"))
                        .single();
    }

    private void upload(String name, byte[] file) {
        as(town.education, () -> test(find(Upload.class).single()).upload(name, "image/png", file));
    }

    private static byte[] png() {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }
}
