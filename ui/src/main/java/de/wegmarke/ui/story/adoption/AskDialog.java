package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.adoption.NewQuestion;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.Map;

/** Asks the municipality of a story. */
public final class AskDialog extends KeptDialog {

    private static final String OFFICE = "office";
    private static final String TEXT = "text";
    private static final String PUBLISH = "publish";

    private final transient AdoptionDesk desk;
    private final TenantKey tenant;
    private final transient StoryId story;
    private final TextArea text;
    private final TextField office;
    private final Checkbox publish = new Checkbox(t("question.field.publish"));

    /**
     * @param municipality whom one asks, as people call it
     */
    public AskDialog(AdoptionDesk desk, TenantKey tenant, StoryId story, String municipality) {
        super(
                t("question.ask.title", municipality),
                desk.drafts(),
                tenant,
                "ask:" + story.municipality().value() + "/" + story.key());
        this.desk = desk;
        this.tenant = tenant;
        this.story = story;
        words(new Paragraph(t("question.ask.what", municipality)));
        text = text(TEXT, new TextArea(t("question.field.text")));
        text.setMaxLength(NewQuestion.LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
        office = text(OFFICE, new TextField(t("question.field.office")));
        office.setHelperText(t("question.field.office.hint"));
        office.setRequiredIndicatorVisible(true);
        office.setMaxLength(NewQuestion.LONGEST_OFFICE);
        publish.setHelperText(t("question.field.publish.hint"));
        field(
                PUBLISH,
                publish,
                () -> publish.getValue().toString(),
                written -> publish.setValue(Boolean.valueOf(written)),
                written -> t(Boolean.parseBoolean(written) ? "form.yes" : "form.no"));
    }

    @Override
    protected void save(int typedAgainst) {
        desk.questions()
                .ask(
                        tenant,
                        story,
                        new NewQuestion(office.getValue(), text.getValue(), publish.getValue()));
    }

    @Override
    protected String saving() {
        return t("question.ask.send");
    }

    @Override
    protected Stored stored() {
        return new Stored(
                0, Map.of(OFFICE, t("question.office.proposed"), TEXT, "", PUBLISH, "false"));
    }
}
