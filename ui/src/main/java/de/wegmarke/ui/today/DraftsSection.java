package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.DraftView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.layout.Visit;
import java.util.HashMap;
import java.util.List;

/** What the person has typed and not saved, to go on with or to throw away. */
class DraftsSection extends Section {

    private final TenantKey tenant;
    private final transient DraftKeeping keeping;

    DraftsSection(
            Visit visit,
            List<DraftView> drafts,
            DraftKeeping keeping,
            List<BodyRow> bodies,
            List<DraftSource> sources) {
        this.tenant = visit.key();
        this.keeping = keeping;
        addClassNames("wm-today-section", "wm-today-drafts");
        var list = new UnorderedList();
        list.addClassName("wm-drafts");
        var places = new HashMap<String, DraftPlace>();
        sources.forEach(source -> places.putAll(source.places(visit, drafts)));
        for (var draft : drafts) {
            var place = places.get(draft.subject());
            list.add(
                    entry(
                            draft,
                            place == null
                                    ? DraftPlace.of(tenant, draft.subject(), bodies)
                                    : place));
        }
        add(new H2(t("today.drafts")), list);
    }

    private ListItem entry(DraftView draft, DraftPlace place) {
        var name = new Span(place.name());
        name.addClassName("wm-draft-name");
        var since = new Span(t("today.drafts.since", DateText.of(draft.updatedAt())));
        since.addClassName("wm-quiet");
        var goOn = new Anchor(place.address(), t("today.drafts.continue"));
        goOn.setAriaLabel(t("today.drafts.continueOf", place.name()));
        var discard = new Button(t("today.drafts.discard"), click -> ask(draft, place));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        discard.setAriaLabel(t("today.drafts.discardOf", place.name()));
        var actions = new Div(new Component[] {goOn, discard});
        actions.addClassName("wm-actions");
        return new ListItem(new Div(name, since), actions);
    }

    private void ask(DraftView draft, DraftPlace place) {
        var question =
                new ConfirmDialog(
                        t("today.drafts.ask"),
                        t("today.drafts.ask.text", place.name(), DateText.of(draft.updatedAt())),
                        t("today.drafts.discard"),
                        confirmed -> {
                            keeping.discard(tenant, draft.subject());
                            UI.getCurrent().refreshCurrentRoute(false);
                        });
        question.setConfirmButtonTheme(ButtonVariant.LUMO_ERROR.getVariantName());
        question.setCancelable(true);
        question.setCancelText(t("action.cancel"));
        question.open();
    }
}
