package de.wegmarke.ui.story.own.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StorySaved;
import de.wegmarke.story.StorySubject;
import de.wegmarke.story.TextPlace;
import de.wegmarke.tenancy.TenantContext;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed is kept, saved, and set beside what others saved meanwhile. */
@RunningApplication
@ViewPackages(
        packages = {"de.wegmarke.ui.story.own", "de.wegmarke.ui.layout", "de.wegmarke.ui.today"})
class StoryKeptTest extends FormPagesTest {

    @Autowired DraftKeeping drafts;
    @Autowired DataSource database;

    StoryKeptTest() {
        super("tipp-kreis");
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
        assertThat(links())
                .contains(town.key.value() + "/eigene-geschichten/" + key + "/bearbeiten");

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

    private List<String> parts() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    @SuppressWarnings("unchecked") // whatever it offers, mine or theirs
    private RadioButtonGroup<Object> choice() {
        return (RadioButtonGroup<Object>)
                find(RadioButtonGroup.class)
                        .withCondition(group -> group.getLabel().startsWith("Welche Fassung"))
                        .single();
    }
}
