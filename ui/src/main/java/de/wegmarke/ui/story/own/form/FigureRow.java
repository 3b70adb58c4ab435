package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.story.StoryFigure;
import java.util.regex.Pattern;

/** A number, what it counts, when it was true and where it comes from. */
final class FigureRow extends Row<StoryFigure> {

    static final StoryFigure EMPTY = new StoryFigure("", "", "", "");

    /** 3.8 or 1234.50: a point before one or two digits is an English comma. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![\\d.])(\\d+)\\.(\\d{1,2})(?![\\d.])");

    private final TextField value;
    private final TextField unit;
    private final DayField date;
    private final TextField source;

    FigureRow(StoryFigure figure, Runnable onChange) {
        value = line(t("own.figure.value"), figure.value());
        unit = line(t("own.figure.unit"), figure.unit());
        unit.setHelperText(t("own.figure.unit.hint"));
        date = new DayField(t("own.figure.date"));
        date.show(figure.date());
        source = line(t("own.figure.source"), figure.source());
        source.setHelperText(t("own.figure.source.hint"));
        value.addValueChangeListener(change -> explain());
        explain();
        listen(onChange, value, unit, date, source);
        add(value, unit, date, source);
    }

    /** A council reads 3.8 as a date or as thirty-eight hundred. */
    private void explain() {
        var english = ENGLISH.matcher(value.getValue());
        value.setHelperText(
                english.find()
                        ? t("own.figure.comma", english.replaceAll("$1,$2"))
                        : t("own.figure.value.hint"));
    }

    boolean isUnderstood() {
        return date.isUnderstood();
    }

    @Override
    StoryFigure value() {
        return new StoryFigure(value.getValue(), unit.getValue(), date.day(), source.getValue());
    }

    @Override
    boolean isBlank() {
        return value().equals(EMPTY);
    }

    @Override
    String name() {
        return (value.getValue() + " " + unit.getValue()).strip();
    }

    @Override
    void focusFirst() {
        value.focus();
    }
}
