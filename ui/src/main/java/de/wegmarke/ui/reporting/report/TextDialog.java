package de.wegmarke.ui.reporting.report;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.ReportEditing;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
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
