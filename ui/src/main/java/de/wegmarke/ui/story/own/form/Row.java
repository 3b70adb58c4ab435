package de.wegmarke.ui.story.own.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import de.wegmarke.story.StoryLimits;
import de.wegmarke.ui.form.Typing;

/**
 * One entry of a part that has several.
 *
 * @param <R> what it is an entry of
 */
abstract class Row<R> extends Div {

    Row() {
        addClassName("wm-rows-fields");
    }

    /** What stands in it. */
    abstract R value();

    /** Whether nothing was written; such an entry is left out. */
    abstract boolean isBlank();

    /** How people would call it, empty while it has no name. */
    abstract String name();

    abstract void focusFirst();

    static TextField line(String label, String value) {
        var line = new TextField(label);
        line.setMaxLength(StoryLimits.Size.TITLE.longest());
        line.setValue(value);
        return line;
    }

    static TextArea area(String label, String value) {
        var area = new TextArea(label);
        area.setMaxLength(StoryLimits.Size.TEXT.longest());
        area.setValue(value);
        return area;
    }

    static void listen(Runnable onChange, HasValue<?, ?>... fields) {
        for (var field : fields) {
            if (field instanceof HasValueChangeMode typed) {
                Typing.keepUp(typed);
            }
            field.addValueChangeListener(change -> onChange.run());
        }
    }
}
