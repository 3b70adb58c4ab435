package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.util.List;

/**
 * Everything that the municipality has taken up from others: drafts, measures, and what is gone.
 */
@Route(value = "uebernommen", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@StyleSheet("context://wegmarke/story-reading.css")
class AdoptionsView extends TenantView {

    private final transient AdoptionDesk desk;

    AdoptionsView(AdoptionDesk desk) {
        this.desk = desk;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        add(
                new PageHeader(t("adoption.list.title"))
                        .via(t("adoption.stories"), Navigation.stories(visit.key()))
                        .lead(t("adoption.list.lead")));
        var all = desk.reading().all(visit.key());
        if (all.isEmpty()) {
            add(
                    new EmptyState(
                            t("adoption.list.none"),
                            t("adoption.list.none.advice"),
                            new Anchor(Navigation.stories(visit.key()), t("adoption.list.find"))));
        }
        section(visit, "adoption.list.drafts", all.stream().filter(AdoptionView::isDraft).toList());
        section(
                visit,
                "adoption.list.measures",
                all.stream().filter(AdoptionView::isInPlan).toList());
        section(
                visit,
                "adoption.list.dropped",
                all.stream().filter(one -> !one.isDraft() && !one.isInPlan()).toList());
        return t("adoption.list.title");
    }

    private void section(Visit visit, String title, List<AdoptionView> adoptions) {
        if (adoptions.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("wm-adoptions");
        adoptions.forEach(adoption -> list.add(item(visit, adoption)));
        var section = new Section(new H2(t(title, adoptions.size())), list);
        section.addClassName("wm-adoption");
        add(section);
    }

    private ListItem item(Visit visit, AdoptionView adoption) {
        var path = adoption.measurePath();
        var link =
                path == null || !adoption.isInPlan()
                        ? new Anchor(
                                Navigation.adoption(visit.key(), adoption.id()),
                                adoption.draft().text())
                        : new Anchor(
                                Navigation.measure(visit.key(), path),
                                MeasureLabel.ofPath(path) + " " + adoption.draft().text());
        link.addClassName("wm-adoption-link");
        var facts = new Paragraph(facts(adoption));
        facts.addClassName("wm-quiet");
        var item = new ListItem(link, new Origin(desk, visit.key(), adoption), facts);
        var said = adoption.outcome();
        if (said != null) {
            item.add(new Div(new OutcomeMark(said.outcome())));
        }
        return item;
    }

    private static String facts(AdoptionView adoption) {
        var since = DateText.dayOf(adoption.at());
        var path = adoption.measurePath();
        if (path == null) {
            return t("adoption.list.draft", adoption.draft().place(), since);
        }
        return adoption.isInPlan()
                ? t("adoption.list.measure", since)
                : t("adoption.list.was", MeasureLabel.ofPath(path), since);
    }
}
