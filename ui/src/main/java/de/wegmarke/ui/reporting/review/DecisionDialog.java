package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.Decision;
import de.wegmarke.reporting.MeasureResult;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what the report says of a measure. */
final class DecisionDialog extends KeptDialog {

    private static final String STATE = "state";
    private static final String REASON = "reason";
    private static final String REMARK = "remark";

    private final transient ReturnReview review;
    private final TenantKey tenant;
    private final String cycle;
    private final String path;
    private final Select<MeasureState> state = new Select<>();
    private final TextArea reason;
    private final TextArea remark;

    DecisionDialog(
            ReturnReview review, DraftKeeping drafts, TenantKey tenant, String cycle, String path) {
        super(t("review.decide.title"), drafts, tenant, "decision:" + cycle + ":" + path);
        this.review = review;
        this.tenant = tenant;
        this.cycle = cycle;
        this.path = path;
        state.setLabel(t("return.state"));
        state.setItems(MeasureState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("review.decide.returns"));
        state.setItemLabelGenerator(
                one -> one == null ? t("review.decide.returns") : Wording.of(one));
        field(
                STATE,
                state,
                () -> state.getValue() == null ? "" : state.getValue().name(),
                name -> state.setValue(name.isEmpty() ? null : MeasureState.valueOf(name)),
                name ->
                        name.isEmpty()
                                ? t("review.decide.returns")
                                : Wording.of(MeasureState.valueOf(name)));
        reason = area(REASON, t("return.stateReason"), t("return.stateReason.hint"));
        remark = area(REMARK, t("review.remark"), t("review.remark.hint"));
    }

    private TextArea area(String name, String label, String hint) {
        var area = new TextArea(label);
        area.setHelperText(hint);
        area.setMaxLength(ReturnContent.LONGEST);
        return text(name, area);
    }

    @Override
    protected void save(int typedAgainst) {
        review.decide(
                tenant,
                cycle,
                path,
                typedAgainst,
                new Decision(state.getValue(), reason.getValue(), remark.getValue()));
    }

    @Override
    protected Stored stored() {
        var result =
                review.results(tenant, cycle).stream()
                        .filter(one -> one.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        return new Stored(result.version(), values(result));
    }

    private static Map<String, String> values(MeasureResult result) {
        var decision = result.decision();
        var decided = decision.state();
        return Map.of(
                STATE, decided == null ? "" : decided.name(),
                REASON, orEmpty(decision.reason()),
                REMARK, orEmpty(decision.remark()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
