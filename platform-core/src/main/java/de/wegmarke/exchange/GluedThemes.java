package de.wegmarke.exchange;

import de.wegmarke.plan.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings of themes that a conversion glued to the last goal of the theme before (Magdeburg,
 * DS0583/21, field 1): a finished sentence, then words without a full stop, then another goal.
 */
final class GluedThemes {

    private final Doubts doubts;

    GluedThemes(Doubts doubts) {
        this.doubts = doubts;
    }

    void cutOff(SectionDraft field) {
        for (var index = 0; index < field.children.size(); index++) {
            var theme = field.children.get(index);
            if (theme.kind == ElementKind.THEME) {
                var glued = cutOffFirst(theme);
                if (glued != null) {
                    field.children.add(index + 1, glued);
                }
            }
        }
    }

    private @Nullable SectionDraft cutOffFirst(SectionDraft theme) {
        for (var index = 0; index + 1 < theme.children.size(); index++) {
            var goal = theme.children.get(index);
            var text = goal.text();
            var start = SentenceEnd.gluedHeading(text);
            if (start > 0) {
                var title = text.substring(start);
                goal.replaceText(text.substring(0, start).strip());
                doubts.add(DoubtKind.GLUED_THEME, goal.line, "", title);
                var next = new SectionDraft(ElementKind.THEME, "", title, goal.line);
                var rest = theme.children.subList(index + 1, theme.children.size());
                next.children.addAll(rest);
                rest.clear();
                return next;
            }
        }
        return null;
    }
}
