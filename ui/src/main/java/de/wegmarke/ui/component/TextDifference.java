package de.wegmarke.ui.component;

import static de.wegmarke.ui.component.Wording.t;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two wordings of a text as one: what was taken away and what was added, word by word. Marked by
 * line and colour, and said aloud for those who see neither.
 */
public final class TextDifference extends Paragraph {

    /** What became of some words. */
    enum Fate {
        KEPT,
        REMOVED,
        INSERTED
    }

    /** Words that share a fate. */
    record Piece(Fate fate, String words) {}

    public TextDifference(String before, String after) {
        addClassName("wm-difference");
        pieces(before, after).forEach(this::add);
    }

    /** Both texts cut into pieces, in reading order; a removed piece stands before its new one. */
    static List<Piece> pieces(String before, String after) {
        return DiffUtils.diff(words(before), words(after), true).getDeltas().stream()
                .flatMap(TextDifference::pieces)
                .filter(piece -> !piece.words().isBlank())
                .toList();
    }

    private static Stream<Piece> pieces(AbstractDelta<String> delta) {
        var old = String.join(" ", delta.getSource().getLines());
        var fresh = String.join(" ", delta.getTarget().getLines());
        return delta.getType() == DeltaType.EQUAL
                ? Stream.of(new Piece(Fate.KEPT, fresh))
                : Stream.of(new Piece(Fate.REMOVED, old), new Piece(Fate.INSERTED, fresh));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private void add(Piece piece) {
        switch (piece.fate()) {
            case KEPT -> getElement().appendChild(Element.createText(piece.words() + " "));
            case REMOVED -> mark("del", "measure.history.removed", piece.words());
            case INSERTED -> mark("ins", "measure.history.inserted", piece.words());
        }
    }

    private void mark(String tag, String spoken, String words) {
        var said = new Span(t(spoken) + " ");
        said.addClassName("wm-spoken");
        var mark = new Element(tag);
        mark.appendChild(said.getElement(), Element.createText(words));
        getElement().appendChild(mark, Element.createText(" "));
    }
}
