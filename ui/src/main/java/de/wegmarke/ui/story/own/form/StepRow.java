package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.story.Step;

/** A step of what was done. */
final class StepRow extends Row<Step> {

    static final Step EMPTY = new Step("", "");

    private final TextField title;
    private final TextArea text;

    StepRow(Step step, Runnable onChange) {
        title = line(t("own.step.title"), step.title());
        text = area(t("own.step.text"), step.text());
        addClassName("wm-rows-step");
        listen(onChange, title, text);
        add(title, text);
    }

    @Override
    Step value() {
        return new Step(title.getValue(), text.getValue());
    }

    @Override
    boolean isBlank() {
        return value().equals(EMPTY);
    }

    @Override
    String name() {
        return title.getValue().strip();
    }

    @Override
    void focusFirst() {
        title.focus();
    }
}
