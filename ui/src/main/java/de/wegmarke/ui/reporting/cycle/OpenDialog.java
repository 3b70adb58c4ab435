package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.CycleOpening;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.ExpectedBody;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.ReadableRegion;
import de.wegmarke.ui.component.RuleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows whom opening a cycle would ask, lets bodies be left out, and opens it. */
final class OpenDialog extends Dialog {

    private final transient CycleOpening opening;
    private final TenantKey tenant;
    private final String key;
    private final transient List<ExpectedBody> asked;
    private final Set<String> leftOut = new HashSet<>();
    private final Div messages = new Div();
    private final Button open = new Button("", click -> openCycle());

    OpenDialog(CycleOpening opening, TenantKey tenant, CycleView cycle) {
        this.opening = opening;
        this.tenant = tenant;
        this.key = cycle.key();
        this.asked = opening.preview(tenant);
        setHeaderTitle(t("cycle.open.title", cycle.plan().name()));
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        var dates = cycle.plan().dates();
        var form =
                new Div(
                        new Paragraph(
                                t(
                                        "cycle.open.text",
                                        DateText.of(dates.cutOff()),
                                        DateText.of(dates.submission()))));
        form.addClassName("wm-dialog-form");
        var withoutMembers = asked.stream().filter(ExpectedBody::collective).toList();
        if (!withoutMembers.isEmpty()) {
            form.add(
                    Notice.warning(
                            t(
                                    "cycle.open.collective",
                                    String.join(
                                            ", ",
                                            withoutMembers.stream()
                                                    .map(ExpectedBody::name)
                                                    .toList()))));
        }
        var list = new UnorderedList();
        list.addClassName("wm-asked");
        asked.forEach(body -> list.add(entry(body)));
        form.add(new ReadableRegion(t("cycle.open.list"), list));
        add(messages, form);
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.close"), click -> close()), open);
        count();
    }

    private ListItem entry(ExpectedBody body) {
        var counts = new Span(t("cycle.open.measures", body.measures()));
        counts.addClassName("wm-quiet");
        if (body.throughCollective() == 0) {
            return new ListItem(new Span(body.name()), counts);
        }
        var wanted = new Checkbox(body.name(), true);
        wanted.setHelperText(t("cycle.open.through", body.throughCollective()));
        wanted.addValueChangeListener(
                change -> {
                    if (change.getValue()) {
                        leftOut.remove(body.code());
                    } else {
                        leftOut.add(body.code());
                    }
                    count();
                });
        return new ListItem(wanted, counts);
    }

    private void count() {
        int returns =
                asked.stream()
                        .mapToInt(
                                body ->
                                        leftOut.contains(body.code())
                                                ? body.measures() - body.throughCollective()
                                                : body.measures())
                        .sum();
        open.setText(t("cycle.open.button", returns));
    }

    private void openCycle() {
        try {
            opening.open(tenant, key, Set.copyOf(leftOut));
            close();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.removeAll();
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
