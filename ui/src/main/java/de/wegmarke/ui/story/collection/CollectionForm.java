package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.story.collection.CollectionText;
import de.wegmarke.ui.form.Typing;
import java.util.function.Consumer;

/** What the institute writes into a collection. Everything is kept while it is typed. */
final class CollectionForm extends Div {

    private final TextField title = new TextField(t("collection.title"));
    private final TextField subtitle = new TextField(t("collection.subtitle"));
    private final TextArea foreword = new TextArea(t("collection.foreword"));
    private final TextField publisher = new TextField(t("collection.publisher"));
    private final TextField placeAndDate = new TextField(t("collection.placeAndDate"));
    private final TextArea terms = new TextArea(t("collection.terms"));
    private final transient Consumer<CollectionText> keep;

    CollectionForm(CollectionText text, Consumer<CollectionText> keep) {
        this.keep = keep;
        addClassName("wm-collection-form");
        line(title, text.title(), CollectionText.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        line(subtitle, text.subtitle(), CollectionText.LONGEST_LINE);
        area(foreword, text.foreword(), CollectionText.LONGEST_FOREWORD);
        foreword.setHelperText(t("collection.foreword.hint"));
        foreword.setMinHeight("14rem");
        line(publisher, text.publisher(), CollectionText.LONGEST_LINE);
        line(placeAndDate, text.placeAndDate(), CollectionText.LONGEST_PLACE_AND_DATE);
        placeAndDate.setHelperText(t("collection.placeAndDate.hint"));
        area(terms, text.terms(), CollectionText.LONGEST_TERMS);
        terms.setHelperText(t("collection.terms.hint"));
        add(title, subtitle, foreword, publisher, placeAndDate, terms);
    }

    private void line(TextField field, String text, int longest) {
        field.setValue(text);
        field.setMaxLength(longest);
        field.setWidthFull();
        Typing.keepUp(field);
        field.addValueChangeListener(change -> keep.accept(text()));
    }

    private void area(TextArea field, String text, int longest) {
        field.setValue(text);
        field.setMaxLength(longest);
        field.setWidthFull();
        Typing.keepUp(field);
        field.addValueChangeListener(change -> keep.accept(text()));
    }

    private CollectionText text() {
        return new CollectionText(
                title.getValue(),
                subtitle.getValue(),
                foreword.getValue(),
                publisher.getValue(),
                placeAndDate.getValue(),
                terms.getValue());
    }
}
