package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.story.NewComment;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.Wording;

/** Says something about a passage, to the municipality or among colleagues. */
final class CommentDialog extends StepDialog {

    private final transient CurationDesk desk;
    private final StoryPart part;
    private final RadioButtonGroup<Boolean> internal =
            new RadioButtonGroup<>(t("curation.comment.audience"));
    private final EntryChoice entry;
    private final QuoteChoice quote;
    private final TextArea text = new TextArea(t("curation.comment.text"));
    private final Paragraph audience = new Paragraph();

    CommentDialog(CurationDesk desk, StoryContent content, StoryPart part) {
        super(part, t("curation.comment.of", Wording.of(part)), t("curation.comment.act"));
        this.desk = desk;
        this.part = part;
        internal.setItems(false, true);
        internal.setItemLabelGenerator(
                only -> only ? t("curation.comment.internal") : t("curation.comment.shared"));
        internal.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        internal.setValue(false);
        internal.addValueChangeListener(change -> adapt());
        entry = new EntryChoice(content, part);
        quote = new QuoteChoice(content, part);
        entry.addValueChangeListener(change -> quote.offer(change.getValue()));
        text.setMaxLength(4_000);
        text.setMinRows(4);
        audience.addClassName("wm-audience");
        audience.getElement().setAttribute("role", "status");
        fields(internal, audience, entry, quote, text);
        adapt();
    }

    /** Whoever writes among colleagues should not have to wonder whether it stays there. */
    private void adapt() {
        var only = internal.getValue();
        audience.setText(
                t(only ? "curation.comment.internal.text" : "curation.comment.shared.text"));
        audience.getElement().setAttribute("data-kind", only ? "internal" : "shared");
    }

    @Override
    void step() {
        desk.comment(
                new NewComment(
                        part,
                        entry.getValue(),
                        quote.getValue(),
                        text.getValue(),
                        internal.getValue()));
    }

    @Override
    boolean isTyped() {
        return !text.isEmpty() || !quote.isEmpty();
    }
}
