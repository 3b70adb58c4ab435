package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import de.wegmarke.ui.story.adoption.AdoptDialog;
import de.wegmarke.ui.story.adoption.AskDialog;
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
                                actions(visit, readable, taken.isPresent())));
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
        return path == null || adoption.measureGone()
                ? Notice.info(t("read.taken.draft", since))
                        .with(
                                new Anchor(
                                        Navigation.adoption(tenant, adoption.id()),
                                        t("read.taken.to-draft")))
                : Notice.info(t("read.taken.measure", since, MeasureLabel.ofPath(path)))
                        .with(
                                new Anchor(
                                        Navigation.measure(tenant, path),
                                        t("read.taken.to-measure")));
    }

    private List<Component> actions(Visit visit, PublishedStory.Readable story, boolean taken) {
        var actions = new ArrayList<Component>();
        var id = story.story();
        var own = id.municipality().equals(visit.key());
        if (visit.may(Permission.STORY_SPEAK) && !own) {
            if (!taken) {
                var adopt =
                        new Button(
                                t("read.adopt"),
                                click ->
                                        new AdoptDialog(
                                                        desk.adoption(),
                                                        visit.key(),
                                                        id,
                                                        story.content())
                                                .show());
                adopt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                actions.add(adopt);
            }
            actions.add(
                    new Button(
                            t("read.ask"),
                            click ->
                                    new AskDialog(
                                                    desk.adoption(),
                                                    visit.key(),
                                                    id,
                                                    story.municipality())
                                            .show()));
        }
        if (own && visit.may(Permission.STORY_WRITE)) {
            actions.add(new Anchor(Navigation.ownStory(visit.key(), id.key()), t("read.to-own")));
        }
        actions.add(new PublicLink(story));
        actions.add(new CopyLink(Navigation.platformStory(id.municipality(), id.key())));
        return actions;
    }
}
