package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.MissingPart;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.own.form.FormAddress;
import java.util.List;

/** Parts of which nothing is written: why each matters, and the way to its field. */
final class MissingList extends UnorderedList {

    MissingList(TenantKey tenant, String key, List<MissingPart> missing) {
        addClassName("wm-missing");
        missing.forEach(part -> add(item(tenant, key, part)));
    }

    private static ListItem item(TenantKey tenant, String key, MissingPart missing) {
        var part = missing.part();
        var item = new ListItem(new Anchor(FormAddress.of(tenant, key, part), Wording.of(part)));
        item.getElement().setAttribute("data-blocks", String.valueOf(missing.blocks()));
        item.add(
                new Span(t(missing.blocks() ? "own.progress.needed" : "own.progress.worth")),
                new Paragraph(t("story.why.%s".formatted(part.name()))));
        return item;
    }
}
