package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.story.collection.CollectionEditing;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.story.collection.CollectionRow;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.PlatformLayout;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.layout.PlatformVisit;
import de.wegmarke.ui.layout.ViewPermission;
import java.util.List;

/** All collections: for the institute those it works on too. */
@Route(value = "sammlungen", layout = PlatformLayout.class)
@ViewPermission(Permission.STORY_READ)
@NavigationEntry(text = "nav.collections", order = 30)
@StyleSheet("context://wegmarke/story-collection.css")
class CollectionsView extends PlatformView {

    private final transient CollectionReading reading;
    private final transient CollectionEditing editing;

    CollectionsView(CollectionReading reading, CollectionEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    @Override
    protected String open(PlatformVisit visit) {
        removeAll();
        var curates = visit.may(Permission.STORY_CURATE);
        var header = new PageHeader(t("nav.collections")).lead(t("collection.lead"));
        var rows = curates ? editing.all() : reading.finished();
        if (curates && !rows.isEmpty()) {
            header.actions(begin());
        }
        add(header, rows.isEmpty() ? empty(curates) : list(rows));
        return t("nav.collections");
    }

    private Button begin() {
        var begin = new Button(t("collection.begin"), click -> new BeginDialog(editing).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private EmptyState empty(boolean curates) {
        return curates
                ? new EmptyState(t("collection.none.title"), t("collection.none.curate"), begin())
                : new EmptyState(
                        t("collection.none.title"),
                        t("collection.none.read"),
                        new Anchor(Navigation.platformStories(), t("collection.none.stories")));
    }

    private static UnorderedList list(List<CollectionRow> rows) {
        var list = new UnorderedList();
        list.addClassName("wm-collections");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private static ListItem item(CollectionRow row) {
        var link = Language.german(new Anchor(Navigation.collection(row.key()), row.title()));
        var finished = row.finishedAt();
        var state =
                new Span(
                        finished == null
                                ? t("collection.state.work", DateText.dayOf(row.changedAt()))
                                : t("collection.state.finished", DateText.dayOf(finished)));
        state.addClassName("wm-quiet");
        var item = new ListItem(new H2(link));
        if (!row.subtitle().isEmpty()) {
            item.add(Language.german(new Paragraph(row.subtitle())));
        }
        item.add(new Paragraph(new Span(t("collection.stories", row.stories()) + ", "), state));
        if (row.withdrawn() > 0) {
            var fallen = new Paragraph(t("collection.fallen.count", row.withdrawn()));
            fallen.addClassName("wm-collection-fallen");
            item.add(fallen);
        }
        return item;
    }
}
