package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.WebAddress;
import de.wegmarke.story.StoryLink;

/** Where to read more. */
final class LinkRow extends Row<StoryLink> {

    static final StoryLink EMPTY = new StoryLink("", "");

    private final TextField label;
    private final TextField url;

    LinkRow(StoryLink link, Runnable onChange) {
        label = line(t("own.link.label"), link.label());
        url = line(t("own.link.url"), link.url());
        url.setMaxLength(2_000);
        url.setHelperText(t("own.link.url.hint"));
        url.addValueChangeListener(change -> check());
        check();
        listen(onChange, label, url);
        add(label, url);
    }

    private void check() {
        var typed = url.getValue().strip();
        url.setInvalid(!typed.isEmpty() && !WebAddress.isOne(typed));
        url.setErrorMessage(t("own.link.url.unreadable"));
    }

    @Override
    StoryLink value() {
        return new StoryLink(label.getValue(), url.getValue());
    }

    @Override
    boolean isBlank() {
        return value().equals(EMPTY);
    }

    @Override
    String name() {
        return label.getValue().strip();
    }

    @Override
    void focusFirst() {
        label.focus();
    }
}
