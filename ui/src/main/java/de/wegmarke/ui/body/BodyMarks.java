package de.wegmarke.ui.body;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** What is special about a body, as words beside its name. */
final class BodyMarks {

    private BodyMarks() {}

    static Stream<Span> of(boolean collective, boolean outside) {
        return Stream.of(collective ? t("body.collective") : "", outside ? t("body.outside") : "")
                .filter(word -> !word.isEmpty())
                .map(BodyMarks::mark);
    }

    private static Span mark(String word) {
        var mark = new Span(word);
        mark.addClassName("wm-tag");
        return mark;
    }
}
