package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.Release;
import de.wegmarke.reporting.ReleaseLevel;
import de.wegmarke.reporting.ReportRelease;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;

/** Lets the municipality decide how much of a cycle its programme sees. */
final class ReleaseDialog extends Dialog {

    ReleaseDialog(ReportRelease release, TenantKey tenant, String cycle) {
        setHeaderTitle(t("release.open"));
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        var messages = new Div();
        messages.addClassName("wm-form-messages");
        var level = new RadioButtonGroup<ReleaseLevel>(t("release.level"));
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        level.setItems(ReleaseLevel.values());
        level.setItemLabelGenerator(one -> t("release.level.item", Wording.of(one), meaning(one)));
        level.setValue(
                release.current(tenant, cycle).map(Release::level).orElse(ReleaseLevel.FIGURES));
        var form = new Div(new Paragraph(t("release.text")), level);
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var act =
                new Button(
                        t("release.act"),
                        click -> {
                            try {
                                release.release(tenant, cycle, level.getValue());
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

    private static String meaning(ReleaseLevel level) {
        return switch (level) {
            case FIGURES -> t("release.level.FIGURES");
            case STATES -> t("release.level.STATES");
            case TEXTS -> t("release.level.TEXTS");
        };
    }
}
