package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Whom to ask first: the bodies with most overdue measures. Hidden where nothing is overdue. */
class OverdueBodies extends Section {

    private static final int SHOWN = 6;

    OverdueBodies(TenantKey tenant, List<BodyRow> bodies) {
        addClassName("wm-today-section");
        var list = new UnorderedList();
        list.addClassName("wm-tallies");
        bodies.stream()
                .filter(body -> body.overdue() > 0)
                .sorted(
                        Comparator.comparingInt(BodyRow::overdue)
                                .reversed()
                                .thenComparing(BodyRow::name))
                .limit(SHOWN)
                .forEach(body -> list.add(entry(tenant, body)));
        setVisible(list.getChildren().findAny().isPresent());
        add(new H2(t("today.bodies")), list);
    }

    private static ListItem entry(TenantKey tenant, BodyRow body) {
        var link =
                new Anchor(
                        Navigation.measures(
                                tenant,
                                Map.of(
                                        "body", List.of(body.code()),
                                        "deadline", List.of("overdue"))),
                        body.name());
        var number = new Span(t("today.bodies.overdue", body.overdue()));
        number.addClassNames("wm-number", "wm-late");
        return new ListItem(link, number);
    }
}
