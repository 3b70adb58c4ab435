package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.NewProposal;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.TextDifference;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.Typing;

/** Proposes another wording, and shows the difference before it is sent. */
final class ProposeDialog extends StepDialog {

    private static final String CHANGED = "story.rule.proposal-text-changed";

    private final transient CurationDesk desk;
    private transient StoryContent content;
    private final PlaceChoice place;
    private final TextArea after = new TextArea(t("curation.propose.after"));
    private final TextArea reason = new TextArea(t("curation.propose.reason"));
    private final Div difference = new Div();

    ProposeDialog(CurationDesk desk, StoryContent content, StoryPart part) {
        super(part, t("curation.propose.of", Wording.of(part)), t("curation.propose.act"));
        this.desk = desk;
        this.content = content;
        place = new PlaceChoice(content, part);
        place.addValueChangeListener(change -> begin());
        after.setMaxLength(20_000);
        after.setMinRows(4);
        Typing.keepUp(after);
        after.addValueChangeListener(change -> compare());
        reason.setHelperText(t("curation.propose.reason.hint"));
        reason.setMaxLength(1_000);
        difference.addClassName("wm-story-compared");
        fields(place, after, new Paragraph(t("curation.propose.difference")), difference, reason);
        begin();
    }

    private String before() {
        return content.text(place.getValue()).orElse("");
    }

    private void begin() {
        after.setValue(before());
        compare();
    }

    private void compare() {
        place.hold(isReworded());
        difference.removeAll();
        difference.add(
                isReworded()
                        ? new TextDifference(before(), after.getValue())
                        : new Paragraph(t("curation.propose.same")));
    }

    private boolean isReworded() {
        return !after.getValue().equals(before());
    }

    @Override
    void step() {
        desk.propose(
                new NewProposal(
                        place.getValue(),
                        before(),
                        after.getValue(),
                        reason.isEmpty() ? null : reason.getValue()));
    }

    /** What was typed stays, and is compared with what stands there now. */
    @Override
    void refused(RuleViolation why) {
        if (why.messageKey().equals(CHANGED)) {
            desk.content().ifPresent(now -> content = now);
            compare();
        }
    }

    @Override
    boolean isTyped() {
        return isReworded() || !reason.isEmpty();
    }
}
