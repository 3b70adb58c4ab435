package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.StoryRelease;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.story.own.form.NoSuchStory;
import de.wegmarke.ui.story.own.form.StoryName;

/** One of the municipality's stories: where it is, how it reads, what the institute says. */
@Route(value = "eigene-geschichten/:key", layout = MainLayout.class)
@ViewPermission(Permission.STORY_WRITE)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/story-own.css")
class OwnStoryView extends TenantView {

    private final transient StoryWriting writing;
    private final transient StoryRelease release;
    private final transient DraftKeeping drafts;

    OwnStoryView(StoryWriting writing, StoryRelease release, DraftKeeping drafts) {
        this.writing = writing;
        this.release = release;
        this.drafts = drafts;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        return visit.parameter("key")
                .flatMap(key -> writing.find(visit.key(), key))
                .map(story -> show(visit, story))
                .orElseGet(
                        () -> {
                            add(new NoSuchStory(visit.key()));
                            return t("own.missing");
                        });
    }

    private String show(Visit visit, OwnStory story) {
        var desk =
                new OwnDesk(
                        writing,
                        release,
                        drafts,
                        visit.key(),
                        story.key(),
                        visit.may(Permission.STORY_SPEAK));
        add(new OwnStoryPage(desk, story));
        return StoryName.of(story.content().title());
    }
}
