package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.story.search.StoryPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A published story, read from a municipality: {@code erfurt/geschichten/jena/kochen}. */
@Route(value = "geschichten/:municipality/:story", layout = MainLayout.class)
@ViewPermission(Permission.STORY_READ)
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/story-reading.css")
class StoryView extends TenantView {

    private final transient ReadingDesk desk;

    StoryView(ReadingDesk desk) {
        this.desk = desk;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var found =
                StoryAddress.of(visit.parameter("municipality"), visit.parameter("story"))
                        .flatMap(desk.reading()::find);
        if (found.isEmpty()) {
            visit.notFound();
            return t("read.title");
        }
        show(visit, found.get());
        return found.get().title();
    }

    private void show(Visit visit, PublishedStory story) {
        var place = new StoryPlace.InTenant(visit.key());
        var taken = taken(visit, story.story());
        switch (story) {
            case PublishedStory.Withdrawn withdrawn -> {
                List<Component> more = new ArrayList<>();
                taken.map(adoption -> notice(visit.key(), adoption)).ifPresent(more::add);
                add(new StoryPage(withdrawn, place, more));
            }
            case PublishedStory.Readable readable -> {
                taken.map(adoption -> notice(visit.key(), adoption)).ifPresent(this::add);
                add(
                        new StoryPage(
                                desk,
                                readable,
                                place,
                                new StoryActions(desk, visit, readable).all(taken.isPresent())));
            }
        }
    }

    /** What this municipality has made of it, for those who read its plan. */
    private Optional<AdoptionView> taken(Visit visit, StoryId story) {
        return visit.may(Permission.PLAN_READ)
                ? desk.adoption().reading().ofStory(visit.key(), story)
                : Optional.empty();
    }

    private static Notice notice(TenantKey tenant, AdoptionView adoption) {
        var since = DateText.dayOf(adoption.at());
        var path = adoption.measurePath();
        if (path != null && adoption.isInPlan()) {
            return Notice.info(t("read.taken.measure", since, MeasureLabel.ofPath(path)))
                    .with(new Anchor(Navigation.measure(tenant, path), t("read.taken.to-measure")));
        }
        var page = Navigation.adoption(tenant, adoption.id());
        return path == null
                ? Notice.info(t("read.taken.draft", since))
                        .with(new Anchor(page, t("read.taken.to-draft")))
                : Notice.warning(t("read.taken.dropped", since, MeasureLabel.ofPath(path)))
                        .with(new Anchor(page, t("read.taken.to-dropped")));
    }
}
