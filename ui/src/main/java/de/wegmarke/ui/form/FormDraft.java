package de.wegmarke.ui.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.access.AccessRefused;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps a form's content while somebody types, and says so beside the buttons. A draft that cannot
 * be kept never disturbs the form itself.
 */
public final class FormDraft extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(FormDraft.class);

    private final transient DraftKeeping drafts;
    private final TenantKey tenant;
    private final String subject;
    private final Span said = new Span();

    /**
     * @param subject what it is a draft of, as "measure:1.8-M2"
     */
    public FormDraft(DraftKeeping drafts, TenantKey tenant, String subject) {
        this.drafts = drafts;
        this.tenant = tenant;
        this.subject = subject;
        getContent().addClassName("wm-draft");
        // Read out when the words change, that is once and not at every keystroke.
        said.getElement().setAttribute("role", "status");
        getContent().add(said);
    }

    /**
     * Keeps what stands on the form now.
     *
     * @param version the version that the form was opened with
     */
    public void keep(int version, Object content) {
        try {
            drafts.keep(tenant, subject, version, DraftNotation.write(content));
            say("measure.draft.kept", false);
        } catch (RuleViolation tooLarge) {
            say(tooLarge.messageKey(), true);
        } catch (AccessRefused | DataAccessException | TransactionException lost) {
            LOG.warn("A draft was not kept", lost);
            say("measure.draft.notKept", true);
        }
    }

    /** The draft has served: it was saved or thrown away. */
    public void discard() {
        drafts.discard(tenant, subject);
        said.setText("");
    }

    private void say(String key, boolean bad) {
        said.setText(t(key));
        getContent().setClassName("wm-draft-lost", bad);
    }
}
