package de.wegmarke.ui.story.institute;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.ui.measure.FieldText;
import java.util.Map;

/** How many stories each common topic has; the blank ones say so in words. */
class TopicCounts extends Section {

    TopicCounts(Map<String, Integer> stories) {
        addClassName("wm-institute-part");
        var table = new NativeTable();
        table.addClassName("wm-institute-topics");
        table.setCaptionText(t("institute.topics.caption"));
        var most = stories.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        FieldText.topics()
                .forEach(
                        code ->
                                table.getBody()
                                        .add(row(code, stories.getOrDefault(code, 0), most)));
        add(new H3(t("institute.topics.title")), table);
    }

    private static NativeTableRow row(String code, int stories, int most) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(FieldText.topic(code));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        var count = row.addDataCell();
        if (stories == 0) {
            var none = new Span(t("institute.topics.blank"));
            none.addClassName("wm-institute-blank");
            count.add(none);
        } else {
            var bar = new Div();
            bar.addClassName("wm-institute-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--share", String.valueOf((double) stories / most));
            count.add(new Span(String.valueOf(stories)), bar);
        }
        return row;
    }
}
