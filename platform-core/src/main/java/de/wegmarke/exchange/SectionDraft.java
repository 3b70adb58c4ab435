package de.wegmarke.exchange;

import de.wegmarke.plan.ElementKind;
import java.util.ArrayList;
import java.util.List;

/** A section while it is being read. */
final class SectionDraft {

    final ElementKind kind;
    final String number;
    final int line;
    final List<SectionDraft> children = new ArrayList<>();
    final List<MeasureDraft> measures = new ArrayList<>();
    private final StringBuilder title;
    private final StringBuilder text = new StringBuilder();

    SectionDraft(ElementKind kind, String number, String title, int line) {
        this.kind = kind;
        this.number = number;
        this.title = new StringBuilder(title);
        this.line = line;
    }

    void addText(String paragraph) {
        InlineText.append(text, paragraph);
    }

    void replaceText(String other) {
        text.setLength(0);
        text.append(other);
    }

    String title() {
        return title.toString();
    }

    String text() {
        return text.toString().strip();
    }

    boolean isEmpty() {
        return children.isEmpty() && measures.isEmpty();
    }

    SectionDraft child(ElementKind childKind, String childNumber, String childTitle, int at) {
        var child = new SectionDraft(childKind, childNumber, childTitle, at);
        children.add(child);
        return child;
    }
}
