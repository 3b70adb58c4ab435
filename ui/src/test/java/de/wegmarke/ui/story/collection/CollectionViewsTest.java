package de.wegmarke.ui.story.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.story.StoryTown;
import de.wegmarke.story.collection.CollectedStory;
import de.wegmarke.story.collection.CollectionEditing;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.story.collection.StoryCollection;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.view.ViewTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningApplication
@ViewPackages(packages = {"de.wegmarke.ui.story.collection", "de.wegmarke.ui.layout"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectionViewsTest extends ViewTest {

    @Autowired ApplicationContext context;
    @Autowired CollectionEditing editing;
    @Autowired CollectionReading reading;

    private StoryTown teller;

    @BeforeAll
    void two_stories_are_published() {
        teller = StoryTown.founded("regal-kreis", context);
        teller.releasedAndPublished(StoryTown.content("Regalbrett eins"), false);
        teller.releasedAndPublished(StoryTown.content("Regalbrett zwei"), false);
    }

    private void open(Actor person, String path) {
        requestBy(person);
        var location = new Location("platform/" + path);
        as(
                person,
                () -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));
    }

    private String begun(String title) {
        return ActorContext.call(StoryTown.CURATOR, () -> editing.create(title));
    }

    private StoryCollection stored(String key) {
        return ActorContext.call(StoryTown.CURATOR, () -> reading.find(key)).orElseThrow();
    }

    private String text() {
        return ((Component) find(PlatformView.class).single()).getElement().getTextRecursively();
    }

    private void click(String words) {
        as(
                StoryTown.CURATOR,
                () ->
                        test(find(Button.class)
                                        .withCondition(
                                                button ->
                                                        button.getAriaLabel()
                                                                .orElse(button.getText())
                                                                .equals(words))
                                        .last())
                                .click());
    }

    private void search(String words) {
        as(StoryTown.CURATOR, () -> searchField().setValue(words));
    }

    private TextField searchField() {
        return find(TextField.class).withPropertyValue(TextField::getLabel, "Suchen").single();
    }

    @Test
    void the_institute_finds_chooses_and_orders_stories() {
        var key = begun("Ein Regal voll");
        open(StoryTown.CURATOR, "sammlungen/" + key);
        assertThat(text()).contains("Noch keine Geschichte.");

        search("landkreis regal regalbrett EINS");
        assertThat(text()).contains("Eine Geschichte passt");
        click("Aufnehmen: Regalbrett eins");
        search("regalbrett begegnung");
        assertThat(text()).contains("Eine Geschichte passt");
        focused();
        click("Aufnehmen: Regalbrett zwei");
        assertThat(focused()).containsExactly(searchField().getElement());
        assertThat(stored(key).stories())
                .extracting(CollectedStory::title)
                .containsExactly("Regalbrett eins", "Regalbrett zwei");

        click("Nach oben: Regalbrett zwei");
        assertThat(stored(key).stories())
                .extracting(CollectedStory::title)
                .containsExactly("Regalbrett zwei", "Regalbrett eins");
        assertThat(text()).contains("„Regalbrett zwei“ steht jetzt an Stelle 1 von 2.");

        click("Entfernen: Regalbrett zwei");
        assertThat(stored(key).stories()).hasSize(1);
        assertThat(text()).contains("Eine Geschichte passt");
    }

    @Test
    void whoever_takes_stories_out_keeps_the_focus_in_the_collection() {
        var key = begun("Ein Regal, bald leer");
        open(StoryTown.CURATOR, "sammlungen/" + key);
        search("regalbrett");
        click("Aufnehmen: Regalbrett eins");
        click("Aufnehmen: Regalbrett zwei");
        focused();

        click("Entfernen: Regalbrett eins");
        assertThat(focused())
                .as("nothing else can be pressed where one is left")
                .extracting(button -> button.getAttribute("aria-label"))
                .containsExactly("Entfernen: Regalbrett zwei");

        click("Entfernen: Regalbrett zwei");
        assertThat(ledTo()).as("the words that none is left").containsExactly("sammlung-leer");
    }

    @Test
    void what_is_typed_is_kept_at_once_but_for_an_empty_title() {
        var key = begun("Getippt");
        open(StoryTown.CURATOR, "sammlungen/" + key);

        as(
                StoryTown.CURATOR,
                () ->
                        find(TextArea.class)
                                .withPropertyValue(TextArea::getLabel, "Vorwort")
                                .single()
                                .setValue("Liebe Leserinnen und Leser"));
        assertThat(stored(key).text().foreword()).isEqualTo("Liebe Leserinnen und Leser");
        assertThat(text()).contains("Gesichert am");

        as(
                StoryTown.CURATOR,
                () ->
                        find(TextField.class)
                                .withPropertyValue(TextField::getLabel, "Titel")
                                .single()
                                .setValue(""));
        assertThat(stored(key).text().title()).isEqualTo("Getippt");
        assertThat(text()).contains("Ohne Titel wird nichts gesichert.");
    }

    @Test
    void published_it_is_read_by_everybody_and_worked_on_by_nobody() {
        var key = begun("Für das Regal");
        var story =
                ActorContext.call(StoryTown.CURATOR, editing::choices).stream()
                        .filter(choice -> choice.title().equals("Regalbrett eins"))
                        .findFirst()
                        .orElseThrow();
        ActorContext.run(
                StoryTown.CURATOR, () -> editing.arrange(key, 0, java.util.List.of(story.id())));
        open(teller.town.reader, "sammlungen/" + key);
        assertThat(text()).contains("Diese Sammlung gibt es nicht");

        open(StoryTown.CURATOR, "sammlungen/" + key + "?vorschau");
        assertThat(text()).contains("So lesen andere die Sammlung", "Regalbrett eins");
        open(StoryTown.CURATOR, "sammlungen/" + key);
        click("Veröffentlichen");
        click("Veröffentlichen");

        open(teller.town.reader, "sammlungen");
        assertThat(text()).contains("Für das Regal", "Eine Geschichte");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Neue Sammlung");
        open(teller.town.reader, "sammlungen/" + key);
        assertThat(find(H1.class).single().getText()).isEqualTo("Für das Regal");
        assertThat(text()).contains("Regalbrett eins", "Broschüre als PDF");
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Zum Bearbeiten zurückholen");
    }
}
