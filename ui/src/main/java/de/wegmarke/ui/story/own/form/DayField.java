package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.ui.form.Typing;
import de.wegmarke.ui.story.StoryText;

/** Takes a year, a month or a day, and says at once how it is understood. */
final class DayField extends TextField {

    DayField(String label) {
        super(label);
        Typing.keepUp(this);
        setMaxLength(40);
        addValueChangeListener(change -> explain());
        explain();
    }

    /** In ISO notation; what cannot be understood is as it was written. */
    String day() {
        return WrittenDay.iso(getValue()).orElseGet(() -> getValue().strip());
    }

    void show(String day) {
        // A day in words is understood again; anything else stands as somebody wrote it.
        setValue(StoryText.day(day));
        explain();
    }

    boolean isUnderstood() {
        return WrittenDay.iso(getValue()).isPresent();
    }

    private void explain() {
        var understood = isUnderstood();
        setInvalid(!understood);
        setErrorMessage(t("own.day.unreadable"));
        setHelperText(
                understood && !getValue().isBlank()
                        ? t("own.day.understood", StoryText.day(day()))
                        : t("own.day.hint"));
    }
}
