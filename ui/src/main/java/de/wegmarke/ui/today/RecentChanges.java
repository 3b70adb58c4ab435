package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.TodayOverview;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Frozen;
import de.wegmarke.ui.component.MeasureEntry;
import de.wegmarke.ui.layout.Navigation;

/** What people changed last, and who. */
class RecentChanges extends Section {

    RecentChanges(TenantKey tenant, TodayOverview overview) {
        addClassNames("wm-today-section", "wm-today-changes");
        add(new H2(t("today.changes")));
        if (overview.recentChanges().isEmpty()) {
            var nothing = new Paragraph(t("today.changes.none"));
            nothing.addClassName("wm-quiet");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("wm-entries");
        for (var change : overview.recentChanges()) {
            list.add(
                    new MeasureEntry(
                                    MeasureLabel.of(change.path(), change.number()),
                                    change.text(),
                                    Navigation.measure(tenant, change.path()))
                            .say(t("today.changedBy", change.by(), DateText.of(change.at()))));
        }
        add(Frozen.of(list));
    }
}
