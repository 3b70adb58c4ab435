package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.layout.Navigation;
import java.util.List;

/**
 * What a draft is a draft of, and where one goes on with it.
 *
 * @param name as people call it
 */
public record DraftPlace(String name, String address) {

    /** Reads the subject of a draft, such as "measure:1.8-M2", "plan" or "body:jugendamt". */
    static DraftPlace of(TenantKey tenant, String subject, List<BodyRow> bodies) {
        var parts = subject.split(":", 2);
        var thing = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "measure" ->
                    new DraftPlace(
                            t("today.draft.measure", MeasureLabel.ofPath(thing)),
                            Navigation.measure(tenant, thing));
            case "note" ->
                    new DraftPlace(
                            t("today.draft.note", MeasureLabel.ofPath(thing)),
                            Navigation.measure(tenant, thing));
            case "body" ->
                    new DraftPlace(
                            t("today.draft.body", name(thing, bodies)),
                            edit(Navigation.body(tenant, thing), "body"));
            case "plan" ->
                    new DraftPlace(t("today.draft.plan"), edit(Navigation.plan(tenant), subject));
            case "plan-levels" ->
                    new DraftPlace(t("today.draft.levels"), edit(Navigation.plan(tenant), subject));
            default -> new DraftPlace(t("today.draft.other"), Navigation.plan(tenant));
        };
    }

    private static String edit(String page, String dialog) {
        return page + "?" + KeptDialog.EDIT + "=" + dialog;
    }

    private static String name(String code, List<BodyRow> bodies) {
        return bodies.stream()
                .filter(body -> body.code().equals(code))
                .map(BodyRow::name)
                .findFirst()
                .orElse(code);
    }
}
