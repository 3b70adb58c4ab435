package de.wegmarke.ui.component;

import static de.wegmarke.ui.component.Wording.t;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two wordings of a text as one: what was taken away and what was added, word by word, the end of a
 * paragraph like a word. Marked by line and colour, and said aloud for those who see neither.
 */
public final class TextDifference extends Paragraph {

    /** Stands for the empty line between two paragraphs; no word holds a line break. */
    static final String PARAGRAPH = "\n\n";

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");

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
        Language.german(this);
        pieces(before, after).forEach(this::add);
    }

    /** Both texts cut into pieces, in reading order; a removed piece stands before its new one. */
    static List<Piece> pieces(String before, String after) {
        return DiffUtils.diff(words(before), words(after), true).getDeltas().stream()
                .flatMap(TextDifference::pieces)
                .filter(piece -> !piece.words().isEmpty())
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
        var words = new ArrayList<String>();
        for (var paragraph : EMPTY_LINE.split(text.strip())) {
            if (!words.isEmpty()) {
                words.add(PARAGRAPH);
            }
            words.addAll(List.of(paragraph.strip().split("\\s+")));
        }
        return words;
    }

    private void add(Piece piece) {
        switch (piece.fate()) {
            case KEPT -> write(piece.words(), getElement(), false);
            case REMOVED -> mark("del", "measure.history.removed", piece.words());
            case INSERTED -> mark("ins", "measure.history.inserted", piece.words());
        }
        getElement().appendChild(Element.createText(" "));
    }

    private void mark(String tag, String spoken, String words) {
        var said = Language.ofPage(new Span(t(spoken) + " "));
        said.addClassName("wm-spoken");
        var mark = new Element(tag);
        mark.appendChild(said.getElement());
        write(words, mark, true);
        getElement().appendChild(mark);
    }

    /**
     * @param signed whether the end of a paragraph is a change, and so is shown by a sign and
     *     spoken
     */
    private static void write(String words, Element place, boolean signed) {
        var paragraphs = words.split(PARAGRAPH, -1);
        for (var index = 0; index < paragraphs.length; index++) {
            if (index > 0) {
                if (signed) {
                    var sign = new Element("span").setText("¶");
                    sign.setAttribute("aria-hidden", "true");
                    var said = Language.ofPage(new Span(t("difference.paragraph")));
                    said.addClassName("wm-spoken");
                    place.appendChild(sign, said.getElement());
                }
                place.appendChild(new Element("br"));
                place.appendChild(new Element("br"));
            }
            place.appendChild(Element.createText(paragraphs[index].strip()));
        }
    }
}
