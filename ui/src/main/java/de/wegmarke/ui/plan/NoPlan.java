package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import de.wegmarke.access.Permission;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;

/** What a view says while the municipality has no plan: how to import one, or whom to ask. */
public final class NoPlan {

    private NoPlan() {}

    public static EmptyState of(Visit visit) {
        if (!visit.may(Permission.PLAN_IMPORT)) {
            return new EmptyState(t("plan.none.title"), t("plan.none.ask"));
        }
        return new EmptyState(
                t("plan.none.title"),
                t("plan.none.import"),
                new Anchor(Navigation.planImport(visit.key()), t("plan.none.action")));
    }
}
