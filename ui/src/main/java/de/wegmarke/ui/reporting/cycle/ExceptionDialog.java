package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.BodyCompleteness;
import de.wegmarke.reporting.LateException;
import de.wegmarke.reporting.ReturnList;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.util.List;

/** Lets a body hand in after the close, by name, until a day and with a reason. */
final class ExceptionDialog extends Dialog {

    private final transient ReturnList list;
    private final TenantKey tenant;
    private final String cycle;
    private final Div messages = new Div();
    private final UnorderedList granted = new UnorderedList();
    private final ComboBox<BodyCompleteness> body = new ComboBox<>(t("review.body"));
    private final DatePicker until = new DatePicker(t("cycle.exception.until"));
    private final TextArea reason = new TextArea(t("cycle.reason"));

    /**
     * @param bodies of which something was expected
     */
    ExceptionDialog(
            ReturnList list, TenantKey tenant, String cycle, List<BodyCompleteness> bodies) {
        this.list = list;
        this.tenant = tenant;
        this.cycle = cycle;
        setHeaderTitle(t("cycle.exception"));
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        granted.addClassName("wm-asked");
        body.setItems(bodies);
        body.setItemLabelGenerator(BodyCompleteness::name);
        until.setI18n(FieldTexts.datePicker());
        reason.setHelperText(t("cycle.reason.hint"));
        reason.setMaxLength(1_000);
        var form = new Div(new Paragraph(t("cycle.exception.text")), granted, body, until, reason);
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var act = new Button(t("cycle.exception.act"), click -> grant());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.close"), click -> leave()), act);
        show();
    }

    private void show() {
        granted.removeAll();
        list.exceptions(tenant, cycle).forEach(one -> granted.add(item(one)));
    }

    private ListItem item(LateException one) {
        var words =
                new Span(
                        t(
                                "cycle.exception.item",
                                one.bodyName(),
                                DateText.of(one.until()),
                                one.reason()));
        var end =
                new Button(
                        t("cycle.exception.end"),
                        click -> {
                            list.endException(tenant, cycle, one.body());
                            show();
                        });
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(words, end);
    }

    private void grant() {
        messages.removeAll();
        try {
            var chosen = body.getValue();
            var day = until.getValue();
            if (chosen == null) {
                throw new RuleViolation("review.rule.body-missing");
            }
            if (day == null) {
                throw new RuleViolation("cycle.rule.day-missing", until.getLabel());
            }
            list.grantException(tenant, cycle, chosen.code(), day, reason.getValue());
            body.clear();
            until.clear();
            reason.clear();
            show();
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }

    private void leave() {
        close();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
