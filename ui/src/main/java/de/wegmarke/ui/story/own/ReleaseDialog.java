package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.MissingPart;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.ReleaseCheck;
import de.wegmarke.story.StoryFlaw;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StorySubject;
import de.wegmarke.story.SuspectedName;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.SuspectedPassage;
import de.wegmarke.ui.story.own.form.FormAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets go of a story, after showing what was found in it and what will be read by whom. */
final class ReleaseDialog extends Dialog {

    private final transient OwnDesk desk;
    private final transient OwnStory story;
    private final Div messages = new Div();
    private final Div form = new Div();
    private final Checkbox checked = new Checkbox(t("own.release.names.checked"));
    private final RadioButtonGroup<Boolean> publicPage =
            new RadioButtonGroup<>(t("own.release.public"));

    ReleaseDialog(OwnDesk desk, OwnStory story) {
        this.desk = desk;
        this.story = story;
        setHeaderTitle(t("own.release.title"));
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var check = desk.release().check(desk.tenant(), desk.key());
        unsaved();
        if (check.isReady()) {
            ready(check);
        } else {
            notReady(check);
        }
    }

    private void unsaved() {
        if (desk.drafts().find(desk.tenant(), StorySubject.of(story.id())).isPresent()) {
            messages.add(Notice.warning(t("own.release.unsaved")));
        }
    }

    private void notReady(ReleaseCheck check) {
        form.add(new Paragraph(t("own.release.notReady")));
        var blocking = check.missing().stream().filter(MissingPart::blocks).toList();
        if (!blocking.isEmpty()) {
            form.add(
                    section(
                            t("own.release.missing", blocking.size()),
                            new MissingList(desk.tenant(), desk.key(), blocking)));
        }
        if (!check.flaws().isEmpty()) {
            var list = new UnorderedList();
            check.flaws().forEach(flaw -> list.add(item(flaw)));
            form.add(section(t("own.release.flaws"), list));
        }
        if (!check.names().isEmpty()) {
            form.add(names(check.names()));
        }
        getFooter().add(new Button(t("action.close"), click -> close()));
    }

    private void ready(ReleaseCheck check) {
        form.add(new Paragraph(t("own.release.text")));
        if (!check.names().isEmpty()) {
            form.add(names(check.names()), checked);
        }
        publicPage.setItems(false, true);
        publicPage.setItemLabelGenerator(
                yes -> yes ? t("own.release.public.yes") : t("own.release.public.no"));
        publicPage.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        publicPage.setHelperText(t("own.release.public.hint"));
        publicPage.setValue(story.publicPage());
        form.add(publicPage);
        if (!check.missing().isEmpty()) {
            form.add(
                    new Details(
                            t("own.release.worth", check.missing().size()),
                            new MissingList(desk.tenant(), desk.key(), check.missing())));
        }
        var act = new Button(t("own.release"), click -> release());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), act);
    }

    private static Section section(String title, Component content) {
        return new Section(new H3(title), content);
    }

    private ListItem item(StoryFlaw flaw) {
        var field =
                new Anchor(
                        FormAddress.of(desk.tenant(), desk.key(), flaw.part()),
                        place(flaw.part(), flaw.entry()));
        return new ListItem(field, new Paragraph(t(flaw.kind().rule(), flaw.kind().limit())));
    }

    private static String place(StoryPart part, @Nullable Integer entry) {
        return entry == null
                ? Wording.of(part)
                : t("own.release.place", Wording.of(part), entry + 1);
    }

    private Section names(List<SuspectedName> names) {
        var list = new UnorderedList();
        list.addClassName("wm-suspected");
        names.forEach(name -> list.add(item(name)));
        var section = section(t("own.release.names", names.size()), list);
        section.addComponentAtIndex(1, new Paragraph(t("own.release.names.text")));
        return section;
    }

    private ListItem item(SuspectedName name) {
        var field =
                new Anchor(
                        FormAddress.of(desk.tenant(), desk.key(), name.part()),
                        place(name.part(), name.entry()));
        var kind = new Span(Wording.of(name.kind()));
        kind.addClassName("wm-quiet");
        return new ListItem(field, kind, new SuspectedPassage(name));
    }

    private void release() {
        messages.removeAll();
        try {
            desk.release()
                    .release(
                            desk.tenant(),
                            desk.key(),
                            story.version(),
                            publicPage.getValue(),
                            checked.getValue());
            close();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
