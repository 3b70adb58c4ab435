package de.wegmarke.ui.story.curation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import de.wegmarke.RunningApplication;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.ui.story.StoryViewTest;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The lists in which the institute finds what is new, and what it works on. */
@RunningApplication
@ViewPackages(
        packages = {
            "de.wegmarke.ui.story.curation",
            "de.wegmarke.ui.story.own",
            "de.wegmarke.ui.layout"
        })
class CurationListsTest extends StoryViewTest {

    @Autowired ApplicationContext context;

    @BeforeAll
    void a_municipality_tells_stories() {
        town = Municipality.founded("listen-kreis", context);
    }

    @Test
    void the_list_shows_what_waits_and_no_draft() {
        written("Nur ein Entwurf der Kommune");
        var key = released("Wartet auf das Institut hier");
        openPlatform(INSTITUTE, "kuratieren?kommune=listen-kreis");

        assertThat(platformText())
                .contains("Neu freigegeben", "Wartet auf das Institut hier")
                .doesNotContain("Nur ein Entwurf der Kommune");
        assertThat(links()).contains("platform/kuratieren/listen-kreis/" + key);
    }

    @Test
    void the_list_is_filtered_by_state_municipality_and_topic() {
        released("Gefiltert und gefunden");
        openPlatform(INSTITUTE, "kuratieren?stand=released&kommune=listen-kreis&thema=T11");
        assertThat(platformText()).contains("Gefiltert und gefunden");

        openPlatform(INSTITUTE, "kuratieren?kommune=listen-kreis&thema=T3");
        assertThat(platformText())
                .contains("Keine Geschichte passt")
                .doesNotContain("Gefiltert und gefunden");

        as(INSTITUTE, () -> topics().setValue(Set.of("T11")));
        assertThat(platformText()).contains("Gefiltert und gefunden");

        openPlatform(INSTITUTE, "kuratieren?stand=withdrawn&kommune=listen-kreis");
        assertThat(platformText()).doesNotContain("Gefiltert und gefunden");
    }

    @Test
    void of_many_each_list_shows_some_and_more_of_its_own_when_asked() {
        var usual = town;
        town = Municipality.founded("viel-kreis", context);
        var waiting = many(this::released);
        var taken = many(this::takenUp);
        openPlatform(INSTITUTE, "kuratieren?kommune=viel-kreis");
        assertThat(linksTo(waiting)).hasSize(CurationLists.AT_ONCE);
        assertThat(linksTo(taken)).hasSize(CurationLists.AT_ONCE);
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        click(INSTITUTE, "Weitere zeigen (1): Neu freigegeben");

        assertThat(focused()).containsExactly(linksTo(waiting).getLast().getElement());
        assertThat(linksTo(waiting)).hasSize(CurationLists.AT_ONCE + 1);
        assertThat(linksTo(taken)).as("the other list stays").hasSize(CurationLists.AT_ONCE);
        assertThat(buttons("Weitere zeigen (1): Neu freigegeben")).isEmpty();

        click(INSTITUTE, "Weitere zeigen (1): In Arbeit");

        assertThat(focused()).containsExactly(linksTo(taken).getLast().getElement());
        assertThat(linksTo(taken)).hasSize(CurationLists.AT_ONCE + 1);
        assertThat(linksTo(waiting)).hasSize(CurationLists.AT_ONCE + 1);
        Municipality.as(
                town.manager,
                () ->
                        Stream.concat(waiting.stream(), taken.stream())
                                .forEach(key -> release.withdraw(town.key, key, "Nur ein Test")));
        town = usual;
    }

    /** One more story than a list shows at once. */
    private static List<String> many(UnaryOperator<String> brought) {
        return IntStream.rangeClosed(0, CurationLists.AT_ONCE)
                .mapToObj(number -> brought.apply("Erzählt zum Mal " + number))
                .toList();
    }

    private List<Anchor> linksTo(List<String> keys) {
        return find(Anchor.class).all().stream()
                .filter(
                        link ->
                                keys.stream()
                                        .anyMatch(
                                                key ->
                                                        link.getHref()
                                                                .endsWith("/viel-kreis/" + key)))
                .toList();
    }

    @SuppressWarnings("unchecked") // the codes of the topics
    private MultiSelectComboBox<String> topics() {
        return (MultiSelectComboBox<String>)
                find(MultiSelectComboBox.class).withLabel("Thema").single();
    }
}
