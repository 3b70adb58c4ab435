package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.story.Partner;

/** An office or organisation that took part. */
final class PartnerRow extends Row<Partner> {

    static final Partner EMPTY = new Partner("", "");

    private final TextField who;
    private final TextField role;

    PartnerRow(Partner partner, Runnable onChange) {
        who = line(t("own.partner.name"), partner.name());
        role = line(t("own.partner.role"), partner.role());
        listen(onChange, who, role);
        add(who, role);
    }

    @Override
    Partner value() {
        return new Partner(who.getValue(), role.getValue());
    }

    @Override
    boolean isBlank() {
        return value().equals(EMPTY);
    }

    @Override
    String name() {
        return who.getValue().strip();
    }

    @Override
    void focusFirst() {
        who.focus();
    }
}
