package de.wegmarke.ui.reporting.report;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.ReportEditing;
import de.wegmarke.reporting.ReportText;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.TextDifference;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.List;
import java.util.Map;

/** Writes one text of a report; every version that is saved stays. */
final class TextDialog extends KeptDialog {

    private static final String TEXT = "text";
    private static final int LONGEST = 20_000;

    private final transient ReportEditing editing;
    private final TenantKey tenant;
    private final String cycle;
    private final String place;
    private final TextArea words;

    TextDialog(
            ReportEditing editing,
            DraftKeeping drafts,
            TenantKey tenant,
            String cycle,
            String place,
            String name) {
        super(name, drafts, tenant, "report:" + cycle + ":" + place);
        this.editing = editing;
        this.tenant = tenant;
        this.cycle = cycle;
        this.place = place;
        var area = new TextArea(t("report.text"));
        area.setMinHeight("16rem");
        area.setMaxLength(LONGEST);
        area.setHelperText(t("report.text.hint"));
        words = text(TEXT, area);
        words(versions());
    }

    /** Read when somebody opens it; an older version comes back by putting it into the form. */
    private Details versions() {
        var details = new Details(t("report.text.versions"));
        details.setWidthFull();
        details.addOpenedChangeListener(
                change -> {
                    details.removeAll();
                    if (change.isOpened()) {
                        details.add(list(editing.versions(tenant, cycle, place)));
                    }
                });
        return details;
    }

    private Component list(List<ReportText> versions) {
        if (versions.isEmpty()) {
            return new Paragraph(t("report.text.versions.none"));
        }
        var list = new OrderedList();
        list.addClassName("wm-text-versions");
        for (int index = 0; index < versions.size(); index++) {
            var before = index + 1 < versions.size() ? versions.get(index + 1).text() : "";
            list.add(item(versions.get(index), before));
        }
        return list;
    }

    private ListItem item(ReportText version, String before) {
        var head =
                new Span(
                        t(
                                "report.text.version",
                                version.version(),
                                DateText.of(version.at()),
                                version.by()));
        head.addClassName("wm-quiet");
        var back = new Button(t("report.text.putBack"), click -> putBack(version));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        back.setAriaLabel(t("report.text.putBack.aria", version.version()));
        return new ListItem(new Div(head, back), new TextDifference(before, version.text()));
    }

    private void putBack(ReportText version) {
        words.setValue(version.text());
        keepTyped();
        words.focus();
    }

    @Override
    protected void save(int typedAgainst) {
        editing.write(tenant, cycle, place, typedAgainst, words.getValue());
    }

    @Override
    protected Stored stored() {
        return editing.versions(tenant, cycle, place).stream()
                .findFirst()
                .map(newest -> new Stored(newest.version(), Map.of(TEXT, newest.text())))
                .orElseGet(() -> new Stored(0, Map.of(TEXT, "")));
    }
}
