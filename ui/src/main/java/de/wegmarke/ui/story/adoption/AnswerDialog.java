package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.adoption.NewAnswer;
import de.wegmarke.story.adoption.NewQuestion;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Answers a question about one's own story, or corrects the answer. */
final class AnswerDialog extends KeptDialog {

    private static final String OFFICE = "office";
    private static final String TEXT = "text";
    private static final String PUBLISHED = "published";

    private final transient AdoptionDesk desk;
    private final TenantKey tenant;
    private final UUID question;
    private final boolean open;
    private final TextArea text;
    private final TextField office;
    private final Checkbox published = new Checkbox(t("question.field.published"));

    AnswerDialog(AdoptionDesk desk, TenantKey tenant, QuestionView asked) {
        super(
                t("question.answer.title", desk.name(asked.asker())),
                desk.drafts(),
                tenant,
                "answer:" + asked.id());
        this.desk = desk;
        this.tenant = tenant;
        this.question = asked.id();
        this.open = asked.isOpen();
        var quote = new Paragraph(asked.text());
        quote.addClassName("wm-question-quote");
        words(quote);
        text = text(TEXT, new TextArea(t("question.field.answer")));
        text.setMaxLength(NewAnswer.LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
        office = text(OFFICE, new TextField(t("question.field.office")));
        office.setHelperText(t("question.field.office.hint"));
        office.setRequiredIndicatorVisible(true);
        office.setMaxLength(NewQuestion.LONGEST_OFFICE);
        published.setEnabled(asked.mayPublish());
        published.setHelperText(
                t(
                        asked.mayPublish()
                                ? "question.field.published.hint"
                                : "question.field.published.locked"));
        field(
                PUBLISHED,
                published,
                () -> published.getValue().toString(),
                written -> published.setValue(Boolean.valueOf(written)),
                written -> t(Boolean.parseBoolean(written) ? "form.yes" : "form.no"));
    }

    @Override
    protected void save(int typedAgainst) {
        desk.questions()
                .answer(
                        tenant,
                        question,
                        typedAgainst,
                        new NewAnswer(office.getValue(), text.getValue(), published.getValue()));
        QuestionCard.remember(question);
    }

    @Override
    protected String saving() {
        return t(open ? "question.answer.send" : "form.save");
    }

    @Override
    protected Stored stored() {
        var known =
                desk.questions().received(tenant).stream()
                        .filter(asked -> asked.id().equals(question))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("question.rule.gone"));
        return new Stored(
                known.version(),
                Map.of(
                        OFFICE,
                        Objects.requireNonNullElse(
                                known.answeredOffice(), t("question.office.proposed")),
                        TEXT,
                        Objects.requireNonNullElse(known.answer(), ""),
                        PUBLISHED,
                        String.valueOf(known.published())));
    }
}
