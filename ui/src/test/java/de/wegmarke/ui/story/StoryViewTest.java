package de.wegmarke.ui.story;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.wegmarke.access.Actor;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryRelease;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.reporting.ReportingViewTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Opens the pages of one municipality's stories and those of the institute. At the end everything
 * that was released is taken back, so that no story waits that another test would count.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoryViewTest extends ReportingViewTest {

    protected static final Actor INSTITUTE =
            new Actor(
                    new UUID(4, 1),
                    "Kuno Kuratiert",
                    Set.of(),
                    Set.of(new PlatformGrant(PlatformRole.INSTITUTE, null)));

    @Autowired protected StoryWriting writing;
    @Autowired protected StoryRelease release;
    @Autowired protected StoryCuration curation;

    @AfterAll
    final void everythingIsTakenBack() {
        Municipality.as(
                town.manager,
                () ->
                        writing.list(town.key).stream()
                                .filter(story -> story.revision() > 0)
                                .filter(story -> story.state() != StoryState.WITHDRAWN)
                                .forEach(
                                        story ->
                                                release.withdraw(
                                                        town.key, story.key(), "Nur ein Test")));
    }

    /** A complete story, written by an office. */
    protected final String written(String title) {
        return Municipality.as(
                town.education, () -> writing.create(town.key, SampleStory.complete(title)));
    }

    /** A complete story, released by the management. */
    protected final String released(String title) {
        var key = written(title);
        Municipality.as(
                town.manager,
                () -> release.release(town.key, key, stored(key).version(), false, true));
        return key;
    }

    /** The same, taken up by the institute. */
    protected final String takenUp(String title) {
        var key = released(title);
        Municipality.as(INSTITUTE, () -> curation.takeUp(id(key)));
        return key;
    }

    protected final StoryId id(String key) {
        return new StoryId(town.key, key);
    }

    protected final OwnStory stored(String key) {
        return Municipality.as(town.manager, () -> writing.find(town.key, key)).orElseThrow();
    }

    /**
     * @param path below the addresses of the platform, with its query
     */
    protected final void openPlatform(Actor person, String path) {
        requestBy(person);
        var location = new Location("platform/" + path);
        as(
                person,
                () -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));
    }

    /** Everything the page of the platform says. */
    protected final String platformText() {
        return text(find(PlatformView.class).single());
    }

    protected final TextField line(String label) {
        return find(TextField.class).withCondition(line -> label.equals(line.getLabel())).single();
    }

    protected final void typeLine(Actor person, String label, String words) {
        as(person, () -> test(line(label)).setValue(words));
    }

    protected final List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
