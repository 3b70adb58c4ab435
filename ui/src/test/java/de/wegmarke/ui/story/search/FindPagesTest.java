package de.wegmarke.ui.story.search;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.search.StorySort;
import de.wegmarke.ui.story.StoryViewTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Stories of a municipality of its own beside the sample ones, written, released and published as
 * everybody does it; the tests look for words that only those have.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FindPagesTest extends StoryViewTest {

    private final String municipality;

    @Autowired ApplicationContext context;
    @Autowired PersonDirectory persons;

    Actor reader;
    Actor institute;
    String published;

    FindPagesTest(String municipality) {
        this.municipality = municipality;
    }

    @BeforeAll
    void some_stories_are_published_and_some_are_not() {
        town = Municipality.founded(municipality, context).withPlan();
        reader = person("Lore Liest", Set.of(Membership.of(town.key, Role.READER)), Set.of());
        institute =
                person(
                        "Ines Institut",
                        Set.of(),
                        Set.of(new PlatformGrant(PlatformRole.INSTITUTE, null)));
        published = published("Quittenernte verbindet Gartenvereine");
        published("Ein Mostfest im Vereinsgarten");
        written("Mirabellenschnaps als Entwurf");
        takenUp("Zwetschgenmus wartet beim Institut");
    }

    @AfterAll
    void what_was_published_is_taken_back() {
        withdraw(published);
        withdraw("ein-mostfest-im-vereinsgarten");
    }

    private Actor person(String name, Set<Membership> memberships, Set<PlatformGrant> grants) {
        var id = persons.findOrCreate("https://login.example", name, name);
        return new Actor(id.value(), name, memberships, grants);
    }

    final String published(String title) {
        var key = takenUp(title);
        Municipality.as(
                INSTITUTE,
                () -> curation.publish(id(key), curation.find(id(key)).orElseThrow().version()));
        return key;
    }

    final void withdraw(String key) {
        Municipality.as(town.manager, () -> release.withdraw(town.key, key, "Nur ein Versuch"));
    }

    final String page() {
        return text(find(Main.class).single());
    }

    final List<String> titles() {
        return find(StoryCard.class).all().stream()
                .map(card -> text(card.getChildren().findFirst().orElseThrow()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    final Select<StorySort> order() {
        return find(Select.class).single();
    }
}
