package de.wegmarke.ui.reporting.report;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.CouncilHeader;
import de.wegmarke.reporting.ReportEditing;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** The head of the council paper: number, committees, what is asked for, what it costs. */
final class CouncilDialog extends KeptDialog {

    private static final String NUMBER = "number";
    private static final String PUBLIC = "public";
    private static final String NOTICE = "notice";
    private static final String RESOLUTION = "resolution";
    private static final String DECISIONS = "decisions";
    private static final String COMMITTEES = "committees";
    private static final String FINANCES = "finances";

    private final transient ReportEditing editing;
    private final TenantKey tenant;
    private final String cycle;
    private final TextField number;
    private final Checkbox publicPaper = new Checkbox(t("council.public"));
    private final RadioButtonGroup<Boolean> notice = new RadioButtonGroup<>(t("council.purpose"));
    private final TextArea resolution;
    private final TextArea decisions;
    private final TextArea committees;
    private final TextArea finances;

    CouncilDialog(ReportEditing editing, DraftKeeping drafts, TenantKey tenant, String cycle) {
        super(t("report.council"), drafts, tenant, "council:" + cycle);
        this.editing = editing;
        this.tenant = tenant;
        this.cycle = cycle;
        number = text(NUMBER, new TextField(t("council.number")));
        field(
                PUBLIC,
                publicPaper,
                () -> String.valueOf(publicPaper.getValue()),
                value -> publicPaper.setValue(Boolean.valueOf(value)),
                value -> Boolean.parseBoolean(value) ? t("council.public") : t("council.closed"));
        notice.setItems(true, false);
        notice.setItemLabelGenerator(CouncilDialog::purpose);
        field(
                NOTICE,
                notice,
                () -> String.valueOf(notice.getValue()),
                value -> notice.setValue(Boolean.valueOf(value)),
                value -> purpose(Boolean.parseBoolean(value)));
        resolution = area(RESOLUTION, t("council.resolution"), "");
        decisions = area(DECISIONS, t("council.decisions"), t("council.decisions.hint"));
        committees = area(COMMITTEES, t("council.committees"), t("council.committees.hint"));
        finances = area(FINANCES, t("council.finances"), t("council.finances.hint"));
        notice.addValueChangeListener(
                change -> resolution.setVisible(!Boolean.TRUE.equals(change.getValue())));
    }

    private TextArea area(String name, String label, String hint) {
        var area = new TextArea(label);
        area.setHelperText(hint);
        area.setMaxLength(4_000);
        return text(name, area);
    }

    private static String purpose(boolean forNotice) {
        return forNotice ? t("council.notice") : t("council.decision");
    }

    @Override
    protected void save(int typedAgainst) {
        editing.saveCouncil(
                tenant,
                cycle,
                typedAgainst,
                new CouncilHeader(
                        orNull(number.getValue()),
                        publicPaper.getValue(),
                        notice.getValue(),
                        notice.getValue() ? null : orNull(resolution.getValue()),
                        orNull(decisions.getValue()),
                        CouncilLines.committees(committees.getValue()),
                        CouncilLines.finances(finances.getValue())));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    @Override
    protected Stored stored() {
        var draft = editing.council(tenant, cycle);
        var header = draft.header();
        var values = new HashMap<String, String>();
        values.put(NUMBER, orEmpty(header.paperNumber()));
        values.put(PUBLIC, String.valueOf(header.publicPaper()));
        values.put(NOTICE, String.valueOf(header.forNotice()));
        values.put(RESOLUTION, orEmpty(header.proposedResolution()));
        values.put(DECISIONS, orEmpty(header.decisions()));
        values.put(COMMITTEES, CouncilLines.ofCommittees(header.committees()));
        values.put(FINANCES, CouncilLines.ofFinances(header.finances()));
        return new Stored(draft.version(), values);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
