package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Permission;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.PlatformLayout;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.layout.PlatformVisit;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.story.search.StoryPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * A published story, without a municipality of one's own: {@code platform/geschichten/jena/kochen}.
 */
@Route(value = "geschichten/:municipality/:story", layout = PlatformLayout.class)
@ViewPermission(Permission.STORY_READ)
@StyleSheet("context://wegmarke/story-reading.css")
class PlatformStoryView extends PlatformView {

    private final transient ReadingDesk desk;

    PlatformStoryView(ReadingDesk desk) {
        this.desk = desk;
    }

    @Override
    protected String open(PlatformVisit visit) {
        removeAll();
        var found =
                StoryAddress.of(visit.parameter("municipality"), visit.parameter("story"))
                        .flatMap(desk.reading()::find);
        if (found.isEmpty()) {
            visit.notFound();
            return t("read.title");
        }
        switch (found.get()) {
            case PublishedStory.Withdrawn withdrawn ->
                    add(new StoryPage(withdrawn, new StoryPlace.OnPlatform(), List.of()));
            case PublishedStory.Readable readable ->
                    add(
                            new StoryPage(
                                    desk,
                                    readable,
                                    new StoryPlace.OnPlatform(),
                                    actions(visit, readable)));
        }
        return found.get().title();
    }

    /** To take it up or to ask, one goes to the municipality for which one speaks. */
    private List<Component> actions(PlatformVisit visit, PublishedStory.Readable story) {
        var actions = new ArrayList<Component>();
        var id = story.story();
        if (visit.may(Permission.STORY_CURATE)) {
            actions.add(
                    new Anchor(
                            Navigation.curation(id.municipality(), id.key()),
                            t("read.to-curation")));
        }
        visit.actor().memberships().stream()
                .map(Membership::tenant)
                .filter(tenant -> visit.actor().may(Permission.STORY_SPEAK, tenant))
                .sorted()
                .map(
                        tenant ->
                                new Anchor(
                                        Navigation.story(tenant, id.municipality(), id.key()),
                                        t(
                                                "read.to-tenant",
                                                desk.adoption().tenants().name(tenant))))
                .forEach(actions::add);
        actions.add(new PublicLink(story));
        actions.add(new CopyLink(Navigation.platformStory(id.municipality(), id.key())));
        return actions;
    }
}
