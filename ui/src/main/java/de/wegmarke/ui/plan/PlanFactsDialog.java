package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.PlanChange;
import de.wegmarke.plan.PlanEditing;
import de.wegmarke.plan.PlanHead;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.PlanStatus;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes the plan's own facts. */
class PlanFactsDialog extends KeptDialog {

    /** Its name in an address and among the drafts. */
    static final String NAME = "plan";

    private static final String TITLE = "title";
    private static final String AS_OF = "asOf";
    private static final String RESOLUTION_ON = "resolutionOn";
    private static final String COUNCIL_PAPER = "councilPaper";
    private static final String STATUS = "status";

    private final transient PlanReading reading;
    private final transient PlanEditing editing;
    private final TenantKey tenant;

    private final TextField title = text(TITLE, new TextField(t("plan.field.title")));
    private final RadioButtonGroup<PlanStatus> status = status();
    private final DatePicker asOf = date(AS_OF, t("plan.field.asOf"));
    private final DatePicker resolutionOn = date(RESOLUTION_ON, t("plan.field.resolutionOn"));
    private final TextField councilPaper =
            text(COUNCIL_PAPER, new TextField(t("plan.field.councilPaper")));

    PlanFactsDialog(
            PlanReading reading, PlanEditing editing, DraftKeeping drafts, TenantKey tenant) {
        super(t("plan.facts.title"), drafts, tenant, NAME);
        this.reading = reading;
        this.editing = editing;
        this.tenant = tenant;
        title.setRequiredIndicatorVisible(true);
    }

    private RadioButtonGroup<PlanStatus> status() {
        var choice =
                new RadioButtonGroup<>(
                        t("plan.field.status"), PlanStatus.DRAFT, PlanStatus.ADOPTED);
        choice.setItemLabelGenerator(Wording::of);
        return field(
                STATUS,
                choice,
                () -> choice.getValue().name(),
                name -> choice.setValue(PlanStatus.valueOf(name)),
                name -> Wording.of(PlanStatus.valueOf(name)));
    }

    @Override
    protected void save(int typedAgainst) {
        editing.change(
                tenant,
                new PlanChange(
                        typedAgainst,
                        title.getValue(),
                        asOf.getValue(),
                        status.getValue(),
                        resolutionOn.getValue(),
                        councilPaper.getValue().isBlank()
                                ? null
                                : councilPaper.getValue().strip()));
    }

    @Override
    protected Stored stored() {
        var plan = reading.head(tenant).orElseThrow(() -> new RuleViolation("plan.rule.no-plan"));
        return new Stored(plan.version(), values(plan));
    }

    private static Map<String, String> values(PlanHead plan) {
        return Map.of(
                TITLE, plan.title(),
                STATUS, plan.status().name(),
                AS_OF, write(plan.asOf()),
                RESOLUTION_ON, write(plan.resolutionOn()),
                COUNCIL_PAPER, Objects.requireNonNullElse(plan.councilPaper(), ""));
    }

    private static String write(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
