package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.PlanOutline;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Frozen;
import de.wegmarke.ui.layout.Navigation;
import java.util.List;
import java.util.Map;

/**
 * The outline with the buttons that unfold and fold all of it. What is open is the browser's
 * matter: the place opened last stands in the address (#1.8), so that "back" and a copied address
 * lead to it again.
 */
class OutlinePanel extends Div {

    private static final String OPEN_AND_REMEMBER =
            """
            const panel = this;
            const show = id => {
                const target = id && document.getElementById(id);
                if (!target || !panel.contains(target)) return;
                for (let at = target; at && at !== panel; at = at.parentElement) {
                    if (at.localName === 'details') at.open = true;
                }
                const focusable = target.querySelector('summary, a') || target;
                focusable.focus({ preventScroll: true });
                target.scrollIntoView({ block: 'start' });
            };
            const named = () => decodeURIComponent(location.hash.slice(1));
            panel.addEventListener('click', event => {
                const summary = event.target.closest('summary');
                if (summary) {
                    const id = summary.parentElement.id;
                    const here = location.pathname + location.search;
                    history.replaceState(history.state, '', here + '#' + encodeURIComponent(id));
                }
            });
            const follow = () => panel.isConnected
                ? show(named())
                : removeEventListener('hashchange', follow);
            addEventListener('hashchange', follow);
            // After "back" the page comes before its address does; and the heading gets the focus first.
            const begin = frames => location.pathname.endsWith($1) || frames === 0
                ? requestAnimationFrame(() => show(named() || $0))
                : requestAnimationFrame(() => begin(frames - 1));
            requestAnimationFrame(() => begin(60));
            """;

    private static final String SET_ALL =
            "this.querySelectorAll('details').forEach(place => { place.open = $0; })";

    private final String place;
    private final String page;

    /**
     * @param supplements what is shown beside the measures of a place, by its path
     * @param place path to show at first, empty for none
     */
    OutlinePanel(
            TenantKey tenant,
            PlanOutline outline,
            LevelWords words,
            Map<String, List<PlanSupplement.Entry>> supplements,
            String place) {
        this.place = place;
        this.page = Navigation.plan(tenant);
        addClassName("wm-outline-panel");
        var bar = new Div(button("plan.expandAll", true), button("plan.collapseAll", false));
        bar.addClassName("wm-actions");
        add(bar, Frozen.of(new OutlineTree(tenant, words, supplements).of(outline)));
    }

    private Button button(String text, boolean open) {
        var button = new Button(t(text), click -> getElement().executeJs(SET_ALL, open));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(OPEN_AND_REMEMBER, place, page);
    }
}
