package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ReturnList;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import org.jspecify.annotations.Nullable;

/** Asks a body for a measure that it was not asked for. */
final class ExpectDialog extends Dialog {

    private final Div messages = new Div();

    ExpectDialog(ReturnList list, BodyReading bodies, TenantKey tenant, String cycle) {
        setHeaderTitle(t("review.expect"));
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        var measure = new TextField(t("review.expect.measure"));
        measure.setHelperText(t("review.expect.measure.hint"));
        var body = new ComboBox<BodyRow>(t("review.body"));
        body.setItems(bodies.all(tenant).stream().filter(row -> !row.collective()).toList());
        body.setItemLabelGenerator(BodyRow::name);
        var reason = new TextArea(t("cycle.reason"));
        reason.setHelperText(t("cycle.reason.hint"));
        reason.setMaxLength(1_000);
        var form = new Div(measure, body, reason);
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var act =
                new Button(
                        t("review.expect.act"),
                        click -> {
                            try {
                                list.expect(
                                        tenant,
                                        new ReturnRef(
                                                cycle,
                                                path(measure.getValue()),
                                                code(body.getValue())),
                                        reason.getValue());
                                close();
                                UI.getCurrent().refreshCurrentRoute(false);
                            } catch (RuleViolation refused) {
                                messages.removeAll();
                                messages.add(Notice.error(RuleText.of(refused)));
                            }
                        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.close"), click -> close()), act);
    }

    /** "1.8 M2", as people say it, is "1.8-M2" in addresses. */
    private static String path(String written) {
        return written.strip().replace(' ', '-');
    }

    private static String code(@Nullable BodyRow body) {
        if (body == null) {
            throw new RuleViolation("review.rule.body-missing");
        }
        return body.code();
    }
}
