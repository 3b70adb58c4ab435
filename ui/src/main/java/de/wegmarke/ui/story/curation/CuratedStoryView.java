package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.story.CuratedStory;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryReading;
import de.wegmarke.story.StoryState;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.PlatformLayout;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.layout.PlatformVisit;
import de.wegmarke.ui.layout.ViewPermission;
import java.util.Optional;

/** One story with the institute. */
@Route(value = "kuratieren/:municipality/:key", layout = PlatformLayout.class)
@ViewPermission(Permission.STORY_CURATE)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/story-own.css")
class CuratedStoryView extends PlatformView {

    private final transient StoryCuration curation;
    private final transient StoryReading reading;

    CuratedStoryView(StoryCuration curation, StoryReading reading) {
        this.curation = curation;
        this.reading = reading;
    }

    @Override
    protected String open(PlatformVisit visit) {
        removeAll();
        var id =
                visit.parameter("municipality")
                        .flatMap(TenantKey::parse)
                        .map(tenant -> new StoryId(tenant, visit.parameter("key").orElse("")));
        return id.flatMap(curation::find)
                .map(this::show)
                .orElseGet(
                        () -> {
                            add(
                                    new PageHeader(t("curation.missing"))
                                            .via(t("nav.curation"), Navigation.curation()),
                                    new EmptyState(
                                            t("curation.missing.title"),
                                            t("curation.missing.text"),
                                            new Anchor(Navigation.curation(), t("nav.curation"))));
                            return t("curation.missing");
                        });
    }

    private String show(CuratedStory story) {
        add(
                new CuratedStoryPage(
                        new CurationDesk(curation, story.story()), story, published(story)));
        return story.title();
    }

    /** What everybody reads while the institute has a newer one. */
    private Optional<StoryContent> published(CuratedStory story) {
        var publication = story.publication();
        return publication == null || story.state() == StoryState.PUBLISHED
                ? Optional.empty()
                : reading.find(story.story())
                        .filter(PublishedStory.Readable.class::isInstance)
                        .map(PublishedStory.Readable.class::cast)
                        .map(PublishedStory.Readable::content);
    }
}
