package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What stands beside the plan and waits to be taken into it, named once above the outline. */
class SupplementList extends Section {

    SupplementList(List<PlanSupplement.Entry> entries) {
        addClassName("wm-plan-beside");
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(item(entry)));
        add(new Paragraph(t("plan.beside", entries.size())), list);
    }

    private static ListItem item(PlanSupplement.Entry entry) {
        var from = new Span(entry.place() + " · " + entry.from());
        from.addClassName("wm-quiet");
        return new ListItem(new Anchor(entry.address(), entry.text()), from);
    }
}
