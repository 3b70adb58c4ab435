package de.wegmarke.ui.body;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyDetail.Named;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.layout.Navigation;
import java.util.List;

/** Other names of a body, whom it stands for, and which collectives it belongs to. */
class BodyFacts extends Div {

    BodyFacts(TenantKey tenant, BodyDetail body) {
        var facts = new FactList();
        var others = BodyDialog.otherNames(body);
        if (!others.isEmpty()) {
            facts.fact(t("body.otherNames"), String.join(", ", others));
        }
        if (body.collective()) {
            if (body.members().isEmpty()) {
                facts.fact(t("body.members"), t("body.members.none"));
            } else {
                facts.fact(t("body.members"), links(tenant, body.members()));
            }
        }
        if (!body.collectives().isEmpty()) {
            facts.fact(t("body.collectives"), links(tenant, body.collectives()));
        }
        setVisible(
                facts.getChildren().findAny().isPresent()
                        || facts.getElement().getChildCount() > 0);
        add(facts);
    }

    private static UnorderedList links(TenantKey tenant, List<Named> bodies) {
        var list = new UnorderedList();
        list.addClassName("wm-inline-list");
        bodies.forEach(
                body ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                Navigation.body(tenant, body.code()),
                                                body.name()))));
        return list;
    }
}
