package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.OwnStory;
import de.wegmarke.ui.component.ReasonDialog;

/** Takes a story back, after saying what that means for whom. */
final class Withdrawal {

    private Withdrawal() {}

    static ReasonDialog dialog(OwnDesk desk, OwnStory story) {
        var consequences = new UnorderedList();
        var published = story.publication();
        if (published != null && published.isReadable()) {
            consequences.add(new ListItem(t("own.withdraw.page")));
            if (published.publicPage()) {
                consequences.add(new ListItem(t("own.withdraw.public")));
            }
            consequences.add(new ListItem(t("own.withdraw.adopted")));
            consequences.add(new ListItem(t("own.withdraw.brochure")));
        } else {
            consequences.add(new ListItem(t("own.withdraw.institute")));
        }
        consequences.add(new ListItem(t("own.withdraw.draft")));
        return new ReasonDialog(
                t("own.withdraw.title"),
                t("own.withdraw"),
                t("own.withdraw.why"),
                why -> desk.release().withdraw(desk.tenant(), desk.key(), why),
                new Paragraph(t("own.withdraw.text")),
                consequences);
    }
}
