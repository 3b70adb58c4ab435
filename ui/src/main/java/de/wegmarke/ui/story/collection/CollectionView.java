package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.story.collection.CollectionEditing;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.story.collection.StoryCollection;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.PlatformLayout;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.layout.PlatformVisit;
import de.wegmarke.ui.layout.ViewPermission;
import java.time.Clock;

/** One collection: to work on for the institute until it is finished, to read for everybody. */
@Route(value = "sammlungen/:key", layout = PlatformLayout.class)
@ViewPermission(Permission.STORY_READ)
@StyleSheet("context://wegmarke/story-collection.css")
class CollectionView extends PlatformView {

    /** Asks for the page as others will read it. */
    private static final String PREVIEW = "vorschau";

    private final transient CollectionReading reading;
    private final transient CollectionEditing editing;
    private final transient BrochurePress press;
    private final transient Clock clock;

    CollectionView(
            CollectionReading reading,
            CollectionEditing editing,
            BrochurePress press,
            Clock clock) {
        this.reading = reading;
        this.editing = editing;
        this.press = press;
        this.clock = clock;
    }

    @Override
    protected String open(PlatformVisit visit) {
        removeAll();
        return visit.parameter("key")
                .flatMap(reading::find)
                .map(collection -> show(collection, visit))
                .orElseGet(this::missing);
    }

    private String missing() {
        add(
                new PageHeader(t("collection.missing"))
                        .via(t("nav.collections"), Navigation.collections()),
                new EmptyState(
                        t("collection.missing.title"),
                        t("collection.missing.text"),
                        new Anchor(Navigation.collections(), t("nav.collections"))));
        return t("collection.missing");
    }

    private String show(StoryCollection collection, PlatformVisit visit) {
        var header =
                new PageHeader(collection.text().title())
                        .german()
                        .via(t("nav.collections"), Navigation.collections());
        if (!collection.text().subtitle().isEmpty()) {
            header.lead(collection.text().subtitle());
        }
        var files = new CollectionFiles(press, collection.key());
        add(header);
        if (!visit.may(Permission.STORY_CURATE)) {
            header.actions(files);
            add(new CollectionPage(collection));
            return collection.text().title();
        }
        var desk = new CollectionDesk(editing, collection.key(), collection.version());
        add(new FallenOutNotice(desk, collection.fallenOut()));
        if (collection.isFinished()) {
            header.actions(files, reopen(desk));
            add(new CollectionPage(collection));
        } else if (visit.query().getParameters().containsKey(PREVIEW)) {
            header.actions(files);
            add(
                    Notice.info(t("collection.preview.text"))
                            .with(
                                    new Anchor(
                                            Navigation.collection(collection.key()),
                                            t("collection.preview.end"))),
                    new CollectionPage(collection));
        } else {
            header.actions(files, preview(collection), delete(desk), finish(desk));
            add(new CollectionEditor(collection, desk, clock));
        }
        return collection.text().title();
    }

    private static Anchor preview(StoryCollection collection) {
        var link =
                new Anchor(
                        Navigation.collection(collection.key()) + "?" + PREVIEW,
                        t("collection.preview"));
        link.addClassName("wm-action-link");
        return link;
    }

    private static Button finish(CollectionDesk desk) {
        var finish =
                new Button(
                        t("collection.finish"),
                        click ->
                                new Asking(
                                                t("collection.finish.title"),
                                                t("collection.finish.text"),
                                                t("collection.finish"),
                                                () -> {
                                                    desk.finish();
                                                    again();
                                                })
                                        .open());
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return finish;
    }

    private static Button reopen(CollectionDesk desk) {
        return new Button(
                t("collection.reopen"),
                click ->
                        new Asking(
                                        t("collection.reopen"),
                                        t("collection.reopen.text"),
                                        t("collection.reopen"),
                                        () -> {
                                            desk.reopen();
                                            again();
                                        })
                                .open());
    }

    private static Button delete(CollectionDesk desk) {
        var delete =
                new Button(
                        t("collection.delete"),
                        click ->
                                new Asking(
                                                t("collection.delete"),
                                                t("collection.delete.text"),
                                                t("collection.delete"),
                                                () -> {
                                                    desk.delete();
                                                    UI.getCurrent()
                                                            .navigate(Navigation.collections());
                                                })
                                        .open());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return delete;
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
