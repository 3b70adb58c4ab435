package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import de.wegmarke.story.StoryLimits;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.Typing;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What a part is written with: one field with its hint, or several that say one thing. */
final class PartFields {

    private final Runnable onChange;
    private final Map<StoryPart, Component> byPart = new EnumMap<>(StoryPart.class);
    private final Map<StoryPart, Runnable> focus = new EnumMap<>(StoryPart.class);

    /**
     * @param onChange called at every change of a field, also of one that is filled
     */
    PartFields(Runnable onChange) {
        this.onChange = onChange;
    }

    static String hint(StoryPart part) {
        return t("own.hint.%s".formatted(part.name()));
    }

    TextField line(StoryPart part) {
        var line = new TextField(Wording.of(part));
        line.setMaxLength(StoryLimits.Size.LINE.longest());
        return text(part, line);
    }

    TextArea area(StoryPart part) {
        var area = new TextArea(Wording.of(part));
        area.setMaxLength(StoryLimits.Size.TEXT.longest());
        area.setMinRows(3);
        return text(part, area);
    }

    private <F extends TextFieldBase<?, String>> F text(StoryPart part, F field) {
        field.setHelperText(hint(part));
        byPart.put(part, field);
        focus.put(part, ((Focusable<?>) field)::focus);
        listen(field);
        return field;
    }

    <T> CheckboxGroup<T> choice(StoryPart part, Collection<T> values, Function<T, String> word) {
        var group = new CheckboxGroup<T>(Wording.of(part));
        group.setItems(values);
        group.setItemLabelGenerator(word::apply);
        group.setHelperText(hint(part));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.addClassName("wm-story-choice");
        byPart.put(part, group);
        focus.put(part, () -> group.getElement().callJsFunction("focus"));
        listen(group);
        return group;
    }

    /** Several fields that say one thing. */
    void group(StoryPart part, Runnable first, Component... fields) {
        var heading = new H3(Wording.of(part));
        heading.setId("part-" + part.ordinal());
        var hint = new Paragraph(hint(part));
        hint.addClassName("wm-quiet");
        var group = new Div(heading, hint);
        group.add(fields);
        group.addClassName("wm-story-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", "part-" + part.ordinal());
        byPart.put(part, group);
        focus.put(part, first);
    }

    void listen(HasValue<?, ?>... fields) {
        for (var field : fields) {
            if (field instanceof TextFieldBase<?, ?> typed) {
                Typing.keepUp(typed);
            }
            field.addValueChangeListener(change -> onChange.run());
        }
    }

    /** The field or fields of a part. */
    Component of(StoryPart part) {
        return byPart.getOrDefault(part, new Div());
    }

    void focus(StoryPart part) {
        focus.getOrDefault(part, () -> {}).run();
    }
}
