package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnResult;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import de.wegmarke.ui.reporting.ReturnForm;
import de.wegmarke.ui.reporting.StatementFacts;
import java.util.HashMap;

/** Changes what a body handed in, with a reason that the body reads. */
final class CorrectDialog extends KeptDialog {

    private static final String REASON = "reason";

    private final transient ReturnReview review;
    private final TenantKey tenant;
    private final transient ReturnRef ref;
    private final ReturnForm statement = new ReturnForm(ReturnContent.EMPTY, this::keepTyped);
    private final TextArea reason;
    private final Div now = new Div();

    CorrectDialog(ReturnReview review, DraftKeeping drafts, TenantKey tenant, ReturnRef ref) {
        super(
                t("review.correct.title"),
                drafts,
                tenant,
                "correct:" + ref.cycle() + ":" + ref.measure() + ":" + ref.body());
        this.review = review;
        this.tenant = tenant;
        this.ref = ref;
        words(new Paragraph(t("review.correct.text")));
        words(now);
        part(statement, statement.names(), statement::written, statement::write);
        var why = new TextArea(t("review.correct.reason"));
        why.setHelperText(t("review.correct.reason.hint"));
        why.setMaxLength(1_000);
        reason = text(REASON, why);
    }

    @Override
    protected void save(int typedAgainst) {
        now.removeAll();
        var unreadable = statement.invalid();
        if (unreadable != null) {
            throw new RuleViolation("return.rule.cost-unreadable");
        }
        var result =
                review.correct(tenant, ref, typedAgainst, statement.content(), reason.getValue());
        if (result instanceof ReturnResult.Conflict(var current)) {
            now.add(
                    new Paragraph(t("review.correct.stored")),
                    new StatementFacts(current.content()));
            throw new RuleViolation("return.rule.changed-meanwhile", current.label());
        }
    }

    @Override
    protected Stored stored() {
        ReturnView view = review.one(tenant, ref).orElseThrow();
        var form = new ReturnForm(view.content(), () -> {});
        var values = new HashMap<String, String>();
        form.names().forEach(name -> values.put(name, form.written(name)));
        values.put(REASON, "");
        return new Stored(view.version(), values);
    }
}
