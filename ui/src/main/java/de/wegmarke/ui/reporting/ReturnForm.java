package de.wegmarke.ui.reporting;

import static de.wegmarke.ui.component.Wording.t;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import de.wegmarke.plan.EuroText;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ObstacleReason;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.Typing;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a return: what is always asked on top, what is rare behind a line to open. */
public final class ReturnForm extends Div {

    private static final int LINE = 500;

    private final Runnable onChange;
    private final transient Map<String, Typed> typed;
    private final Select<MeasureState> state = new Select<>();
    private final TextArea stateReason = area(t("return.stateReason"));
    private final TextArea achieved = area(t("return.achieved"));
    private final Select<ObstacleReason> obstacleReason = new Select<>();
    private final TextArea obstacles = area(t("return.obstacles"));
    private final TextArea nextSteps = area(t("return.nextSteps"));
    private final TextField cost = line(t("return.actualCost"));
    private final TextField newDeadline = line(t("return.newDeadline"));
    private final TextArea deadlineReason = area(t("return.deadlineReason"));
    private final TextField evidenceLabel = line(t("return.evidence"));
    private final TextField evidenceUrl = line(t("return.evidenceUrl"));

    /**
     * @param onChange called when somebody changed something, also while typing goes on
     */
    public ReturnForm(ReturnContent content, Runnable onChange) {
        this.onChange = onChange;
        this.typed = typed();
        addClassName("wm-return-form");
        state.setLabel(t("return.state"));
        state.setItems(MeasureState.values());
        state.setItemLabelGenerator(Wording::of);
        // Not marked as required: Vaadin puts that on a button, where it means nothing.
        state.setHelperText(t("return.state.hint"));
        stateReason.setHelperText(t("return.stateReason.hint"));
        achieved.setHelperText(t("return.achieved.hint"));
        obstacleReason.setLabel(t("return.obstacleReason"));
        obstacleReason.setItems(ObstacleReason.values());
        obstacleReason.setEmptySelectionAllowed(true);
        obstacleReason.setEmptySelectionCaption(t("return.obstacleReason.none"));
        obstacleReason.setItemLabelGenerator(
                reason -> reason == null ? t("return.obstacleReason.none") : Wording.of(reason));
        cost.setHelperText(t("return.actualCost.hint"));
        newDeadline.setHelperText(t("return.newDeadline.hint"));
        evidenceUrl.setHelperText(t("note.form.address.hint"));
        fill(content);
        var obstacle = new Div(obstacleReason, obstacles);
        obstacle.addClassName("wm-return-pair");
        var rare =
                new Details(
                        t("return.more"),
                        new Div(cost, newDeadline, deadlineReason, evidenceLabel, evidenceUrl));
        rare.addClassName("wm-return-more");
        rare.setOpened(hasRare(content));
        add(state, stateReason, achieved, obstacle, nextSteps, rare);
        listen(state, stateReason, achieved, obstacleReason, obstacles, nextSteps);
        listen(cost, newDeadline, deadlineReason, evidenceLabel, evidenceUrl);
        state.addValueChangeListener(change -> adapt());
        adapt();
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(ReturnContent.LONGEST);
        area.setMinHeight("4rem");
        return area;
    }

    private static TextField line(String label) {
        var line = new TextField(label);
        line.setMaxLength(LINE);
        return line;
    }

    private static boolean hasRare(ReturnContent content) {
        return content.actualCost() != null
                || content.newDeadline() != null
                || content.deadlineReason() != null
                || content.evidenceLabel() != null
                || content.evidenceUrl() != null;
    }

    /** A reason is asked for where a council would ask, and where somebody already gave one. */
    private void adapt() {
        var chosen = state.getValue();
        stateReason.setVisible(
                chosen != null && chosen.needsReason() || !stateReason.getValue().isBlank());
        stateReason.setRequiredIndicatorVisible(chosen != null && chosen.needsReason());
    }

    private void listen(HasValue<?, ?>... fields) {
        for (var field : fields) {
            if (field instanceof HasValueChangeMode typed) {
                Typing.keepUp(typed);
            }
            field.addValueChangeListener(
                    change -> {
                        if (change.isFromClient()) {
                            onChange.run();
                        }
                    });
        }
    }

    private void fill(ReturnContent content) {
        state.setValue(content.state());
        stateReason.setValue(orEmpty(content.stateReason()));
        achieved.setValue(orEmpty(content.achieved()));
        obstacleReason.setValue(content.obstacleReason());
        obstacles.setValue(orEmpty(content.obstacles()));
        nextSteps.setValue(orEmpty(content.nextSteps()));
        var amount = content.actualCost();
        cost.setValue(amount == null ? "" : EuroText.written(amount));
        newDeadline.setValue(orEmpty(content.newDeadline()));
        deadlineReason.setValue(orEmpty(content.deadlineReason()));
        evidenceLabel.setValue(orEmpty(content.evidenceLabel()));
        evidenceUrl.setValue(orEmpty(content.evidenceUrl()));
    }

    /** The names of the fields, as a draft keeps them. */
    public Set<String> names() {
        return typed.keySet();
    }

    /** What stands in a field, as a draft keeps it. */
    public String written(String name) {
        return requireNonNull(typed.get(name)).read().get();
    }

    /** Fills a field with what a draft kept. */
    public void write(String name, String value) {
        requireNonNull(typed.get(name)).fill().accept(value);
    }

    private Map<String, Typed> typed() {
        var all = new LinkedHashMap<String, Typed>();
        all.put("state", choice(state, MeasureState.class));
        all.put("stateReason", text(stateReason));
        all.put("achieved", text(achieved));
        all.put("obstacleReason", choice(obstacleReason, ObstacleReason.class));
        all.put("obstacles", text(obstacles));
        all.put("nextSteps", text(nextSteps));
        all.put("actualCost", text(cost));
        all.put("newDeadline", text(newDeadline));
        all.put("deadlineReason", text(deadlineReason));
        all.put("evidenceLabel", text(evidenceLabel));
        all.put("evidenceUrl", text(evidenceUrl));
        return all;
    }

    private static Typed text(HasValue<?, String> field) {
        return new Typed(field::getValue, field::setValue);
    }

    private static <E extends Enum<E>> Typed choice(Select<E> field, Class<E> type) {
        return new Typed(
                () -> field.getValue() == null ? "" : field.getValue().name(),
                name -> field.setValue(name.isEmpty() ? null : Enum.valueOf(type, name)));
    }

    /** A field's value as a text, out and in. */
    private record Typed(Supplier<String> read, Consumer<String> fill) {}

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What stands in the fields; a cost that is no amount is left out and said at the field. */
    public ReturnContent content() {
        return new ReturnContent(
                state.getValue(),
                stateReason.getValue(),
                achieved.getValue(),
                obstacleReason.getValue(),
                obstacles.getValue(),
                nextSteps.getValue(),
                amount(),
                newDeadline.getValue(),
                deadlineReason.getValue(),
                evidenceLabel.getValue(),
                evidenceUrl.getValue());
    }

    private @Nullable BigDecimal amount() {
        var written = cost.getValue();
        var amount = EuroText.parse(written);
        cost.setInvalid(amount == null && !written.isBlank());
        cost.setErrorMessage(t("return.actualCost.unreadable"));
        return amount;
    }

    /** What cannot be understood, as a sentence; null if all can. */
    public @Nullable String invalid() {
        return amount() == null && !cost.getValue().isBlank()
                ? t("return.actualCost.unreadable")
                : null;
    }

    /** Puts a refusal at the field that it is about. */
    public void mark(RuleViolation refused) {
        var words = RuleText.of(refused);
        switch (refused.messageKey()) {
            case "return.rule.state-missing" -> {
                state.setInvalid(true);
                state.setErrorMessage(words);
                state.focus();
            }
            case "return.rule.reason-missing", "return.rule.fell-behind" -> {
                stateReason.setVisible(true);
                stateReason.setInvalid(true);
                stateReason.setErrorMessage(words);
                stateReason.focus();
            }
            case "return.rule.deadline-reason-missing" -> {
                deadlineReason.setInvalid(true);
                deadlineReason.setErrorMessage(words);
                deadlineReason.focus();
            }
            case "note.rule.address-not-web" -> {
                evidenceUrl.setInvalid(true);
                evidenceUrl.setErrorMessage(words);
                evidenceUrl.focus();
            }
            default -> state.focus();
        }
    }

    public void focus() {
        state.focus();
    }
}
