package de.wegmarke.ui.exchange;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.exchange.Doubt;
import de.wegmarke.exchange.DoubtKind;
import de.wegmarke.ui.component.Wording;
import java.util.List;
import java.util.TreeMap;

/** Everything in a document that needs a look, grouped by what it is, each with its line. */
final class DoubtList extends Div {

    /** So many are shown at once; more are opened group by group. */
    private static final int FEW = 30;

    DoubtList(List<Doubt> doubts) {
        addClassName("wm-import-doubts");
        if (doubts.isEmpty()) {
            add(new Paragraph(t("import.doubts.none")));
            return;
        }
        add(new Paragraph(t("import.doubts.lead")));
        var byKind = new TreeMap<DoubtKind, UnorderedList>();
        for (var doubt : doubts) {
            byKind.computeIfAbsent(doubt.kind(), kind -> new UnorderedList()).add(item(doubt));
        }
        byKind.forEach(
                (kind, items) -> {
                    var count = items.getComponentCount();
                    var group =
                            new Details(
                                    t("import.doubts.group", count, kind.text(Wording.locale())),
                                    items);
                    group.setWidthFull();
                    group.setOpened(doubts.size() <= FEW);
                    add(group);
                });
    }

    private static ListItem item(Doubt doubt) {
        var line = new Span(t("import.doubts.line", Integer.toString(doubt.line())));
        line.addClassName("wm-import-line");
        var item = new ListItem(line);
        if (!doubt.place().isBlank()) {
            item.add(new Span(doubt.place()));
        }
        if (!doubt.quote().isBlank()) {
            var quote = new Span(t("import.quote", doubt.quote()));
            quote.addClassName("wm-quiet");
            item.add(quote);
        }
        return item;
    }
}
