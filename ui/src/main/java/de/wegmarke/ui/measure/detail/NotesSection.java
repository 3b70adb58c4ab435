package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.plan.NoteView;
import de.wegmarke.ui.component.DateText;
import java.util.List;

/** The dated entries of a measure, newest first, with their evidence. */
final class NotesSection extends Section {

    NotesSection(List<NoteView> notes) {
        addClassName("wm-notes");
        add(new H2(t("measure.notes.title")));
        if (notes.isEmpty()) {
            var nothing = new Paragraph(t("measure.notes.none"));
            nothing.addClassName("wm-quiet");
            add(nothing);
            return;
        }
        var list = new OrderedList();
        notes.forEach(note -> list.add(entry(note)));
        add(list);
    }

    private static ListItem entry(NoteView note) {
        var item = new ListItem(new H3(DateText.of(note.notedOn())));
        var text = new Paragraph(note.text());
        text.addClassName("wm-note-text");
        item.add(text);
        var address = note.evidenceUrl();
        var label = note.evidenceLabel();
        if (address != null) {
            var link =
                    new Anchor(
                            address,
                            t("measure.notes.evidence", label == null ? address : label),
                            AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noreferrer");
            item.add(new Paragraph(link));
        } else if (label != null) {
            item.add(new Paragraph(t("measure.notes.evidence", label)));
        }
        var author =
                new Paragraph(
                        t("measure.notes.by", note.authorName(), DateText.of(note.writtenAt())));
        author.addClassName("wm-quiet");
        item.add(author);
        return item;
    }
}
