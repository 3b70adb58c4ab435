package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.story.NewProposal;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.TextDifference;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.Typing;

/** Proposes another wording, and shows the difference before it is sent. */
final class ProposeDialog extends StepDialog {

    private final transient CurationDesk desk;
    private final transient StoryContent content;
    private final StoryPart part;
    private final EntryChoice entry;
    private final TextArea after = new TextArea(t("curation.propose.after"));
    private final TextArea reason = new TextArea(t("curation.propose.reason"));
    private final Div difference = new Div();

    ProposeDialog(CurationDesk desk, StoryContent content, StoryPart part) {
        super(part, t("curation.propose.of", Wording.of(part)), t("curation.propose.act"));
        this.desk = desk;
        this.content = content;
        this.part = part;
        entry = new EntryChoice(content, part, false);
        entry.addValueChangeListener(change -> begin());
        after.setMaxLength(20_000);
        after.setMinRows(4);
        Typing.keepUp(after);
        after.addValueChangeListener(change -> compare());
        reason.setHelperText(t("curation.propose.reason.hint"));
        reason.setMaxLength(1_000);
        difference.addClassName("wm-story-compared");
        fields(entry, after, new Paragraph(t("curation.propose.difference")), difference, reason);
        begin();
    }

    private String before() {
        return content.text(part, entry.getValue()).orElse("");
    }

    private void begin() {
        after.setValue(before());
        compare();
    }

    private void compare() {
        difference.removeAll();
        difference.add(
                isTyped()
                        ? new TextDifference(before(), after.getValue())
                        : new Paragraph(t("curation.propose.same")));
    }

    @Override
    void step() {
        desk.propose(
                new NewProposal(
                        part,
                        entry.getValue(),
                        after.getValue(),
                        reason.isEmpty() ? null : reason.getValue()));
    }

    @Override
    boolean isTyped() {
        return !after.getValue().equals(before());
    }
}
