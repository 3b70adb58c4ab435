package de.wegmarke.ui.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.RunningApplication;
import de.wegmarke.story.search.StorySort;
import org.junit.jupiter.api.Test;

/** A search that somebody keeps, and where its news is said. */
@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui")
class KeptSearchPageTest extends FindPagesTest {

    KeptSearchPageTest() {
        super("merk-kreis");
    }

    @Test
    void a_search_is_kept_and_says_what_is_new_to_its_person_only() {
        open(reader, "geschichten?q=Holunder");
        click(reader, "Suche merken");
        assertThat(text(find(Dialog.class).single())).contains("Eine E-Mail gibt es dafür nicht");
        as(
                reader,
                () ->
                        test(find(TextField.class)
                                        .withCondition(
                                                field -> "Name der Suche".equals(field.getLabel()))
                                        .single())
                                .setValue("Alles über Holunder"));
        click(reader, "Merken");
        assertThat(notices()).contains("Die Suche „Alles über Holunder“ ist gemerkt");
        open(reader, "heute");
        assertThat(page()).doesNotContain("gemerkten Suchen");

        var key = published("Holunderblüten am Bahndamm");

        open(reader, "heute");
        assertThat(page()).contains("Eine neue Erfolgsgeschichte passt zu Ihren gemerkten Suchen");
        open(town.reader, "heute");
        assertThat(page()).doesNotContain("gemerkten Suchen");
        open(reader, "geschichten");
        assertThat(page()).contains("Gemerkte Suchen (1), eine neue Geschichte");
        var link = find(Anchor.class).withText("Alles über Holunder").single().getHref();
        open(reader, link.substring(link.indexOf('/') + 1));
        assertThat(titles()).containsExactly("NeuHolunderblüten am Bahndamm");
        assertThat(order().getValue()).isEqualTo(StorySort.NEWEST);
        open(reader, "heute");
        assertThat(page()).doesNotContain("gemerkten Suchen");
        // Whoever comes back to the same address finds the same marks.
        open(reader, link.substring(link.indexOf('/') + 1));
        assertThat(titles()).containsExactly("NeuHolunderblüten am Bahndamm");
        as(reader, () -> test(order()).selectItem("Passende zuerst"));
        assertThat(titles()).containsExactly("NeuHolunderblüten am Bahndamm");

        open(reader, "geschichten");
        click(reader, "Löschen: Alles über Holunder");
        assertThat(find(Anchor.class).withText("Alles über Holunder").exists()).isFalse();
        withdraw(key);
    }

    @Test
    void on_the_start_page_of_the_platform_news_is_said_too() {
        openPlatform(institute, "geschichten?q=Preiselbeeren");
        click(institute, "Suche merken");
        click(institute, "Merken");
        var key = published("Preiselbeeren aus dem Wald");

        requestBy(institute);
        as(institute, () -> UI.getCurrent().navigate(""));

        assertThat(page()).contains("Eine neue Erfolgsgeschichte passt zu Ihren gemerkten Suchen");
        openPlatform(institute, "geschichten");
        click(institute, "Löschen: Preiselbeeren");
        withdraw(key);
    }
}
