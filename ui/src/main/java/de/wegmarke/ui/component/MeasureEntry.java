package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.MeasureState;

/**
 * One measure in a list that is read: its number hangs in the margin, its text leads to it, and
 * below stands what matters in this list.
 */
public final class MeasureEntry extends ListItem {

    private final Span text;
    private final Div line = new Div();

    /**
     * @param number as people name it here: "1.8 M2", or "M2" where 1.8 stands above
     */
    public MeasureEntry(String number, String wording, String address) {
        addClassName("wm-entry");
        var hanging = new Span(number);
        hanging.addClassNames("wm-entry-number", "wm-number");
        text = new Span(wording);
        text.addClassName("wm-entry-text");
        var link = new Anchor(address);
        link.addClassName("wm-entry-link");
        link.add(hanging, text);
        line.addClassName("wm-entry-line");
        line.setVisible(false);
        add(link, line);
    }

    /** Marks the measure as "NEU", if it is so marked in the plan. */
    public MeasureEntry markedNew(boolean markedNew) {
        if (markedNew) {
            text.addComponentAsFirst(newMark());
        }
        return this;
    }

    /** Adds why it is listed, or another sentence; nothing for a blank one. */
    public MeasureEntry say(String sentence, String... classNames) {
        if (!sentence.isBlank()) {
            var said = new Span(sentence);
            said.addClassNames(classNames);
            with(said);
        }
        return this;
    }

    /** Adds how far it is. */
    public MeasureEntry state(MeasureState state) {
        add(StateBadge.of(state));
        return this;
    }

    private MeasureEntry with(Component part) {
        line.add(part);
        line.setVisible(true);
        return this;
    }

    /** The mark of what an edition of the plan has added. */
    public static Span newMark() {
        var mark = new Span(Wording.t("mark.new"));
        mark.addClassName("wm-new");
        return mark;
    }
}
