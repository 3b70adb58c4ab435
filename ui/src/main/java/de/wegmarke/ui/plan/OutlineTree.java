package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.PlanOutline;
import de.wegmarke.plan.PlanOutline.Node;
import de.wegmarke.plan.PlanOutline.StateCounts;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DistributionBar;
import de.wegmarke.ui.component.MeasureEntry;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.measure.FieldText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The outline as nested lists. A place that holds something folds; its heading says how much is in
 * it and how far that is. The element ids are the paths of the places, for addresses.
 */
class OutlineTree {

    private final TenantKey tenant;
    private final LevelWords words;
    private final Map<String, List<PlanSupplement.Entry>> supplements;

    /**
     * @param supplements what is shown beside the measures of a place, by its path
     */
    OutlineTree(
            TenantKey tenant,
            LevelWords words,
            Map<String, List<PlanSupplement.Entry>> supplements) {
        this.tenant = tenant;
        this.words = words;
        this.supplements = supplements;
    }

    OrderedList of(PlanOutline outline) {
        return places(outline.fields(), 0);
    }

    private OrderedList places(List<Node> nodes, int depth) {
        var list = new OrderedList();
        list.addClassNames("wm-outline", "wm-outline-" + depth);
        nodes.forEach(
                node ->
                        list.add(
                                node.children().isEmpty()
                                                && node.measures().isEmpty()
                                                && !supplements.containsKey(node.path())
                                        ? sentence(node)
                                        : place(node, depth)));
        return list;
    }

    /** A goal, for example: nothing below it, so nothing to unfold. */
    private static ListItem sentence(Node node) {
        var item = new ListItem();
        item.addClassName("wm-outline-sentence");
        item.setId(node.path());
        item.add(number(node), wording(node, new Span()));
        return item;
    }

    private ListItem place(Node node, int depth) {
        var place = new NativeDetails();
        place.setId(node.path());
        place.addClassName("wm-node");
        if (depth > 0 && node.counts().measures() == 0) {
            // Goals stand beside measures that nothing folds; they should be seen with them.
            place.getElement().setAttribute("open", true);
        }
        var title = wording(node, heading(depth));
        title.addClassName("wm-node-title");
        place.setSummary(number(node), title, counts(node.counts()));
        var content = new Div(content(node, depth).toArray(Component[]::new));
        content.addClassName("wm-node-content");
        place.setContent(content);
        return new ListItem(place);
    }

    private List<Component> content(Node node, int depth) {
        var content = new ArrayList<Component>();
        if (!node.title().isBlank() && !node.text().isBlank()) {
            content.add(new Paragraph(node.text()));
        }
        var facts = facts(node, depth);
        if (facts.getChildren().findAny().isPresent()) {
            content.add(facts);
        }
        if (!node.children().isEmpty() && hasEntries(node)) {
            var sides =
                    new Div(
                            side(
                                    words.plural(node.children().getFirst().kind()),
                                    places(node.children(), depth + 1),
                                    depth),
                            side(words.measures(), measures(node), depth));
            sides.addClassName("wm-node-sides");
            content.add(sides);
        } else if (node.children().isEmpty()) {
            content.add(measures(node));
        } else {
            content.add(places(node.children(), depth + 1));
        }
        return content;
    }

    private static Section side(String title, Component list, int depth) {
        var heading = heading(depth + 1);
        heading.setText(title);
        heading.addClassName("wm-node-side");
        return new Section(heading, list);
    }

    private Div facts(Node node, int depth) {
        var facts = new Div();
        facts.addClassName("wm-node-facts");
        if (node.topic() != null) {
            facts.add(new Span(t("plan.topic", FieldText.topic(node.topic()))));
        }
        if (node.addressee() != null) {
            facts.add(new Span(t("plan.addressee", node.addressee())));
        }
        if (depth == 0 && node.counts().measures() > 0) {
            facts.add(
                    new Anchor(
                            Navigation.measures(tenant, Map.of("field", List.of(node.path()))),
                            t("plan.allOfField", node.counts().measures())));
        }
        return facts;
    }

    private boolean hasEntries(Node node) {
        return !node.measures().isEmpty() || supplements.containsKey(node.path());
    }

    private OrderedList measures(Node node) {
        var list = new OrderedList();
        list.addClassName("wm-entries");
        for (var measure : node.measures()) {
            var entry =
                    new MeasureEntry(
                                    measure.number(),
                                    measure.text(),
                                    Navigation.measure(tenant, measure.path()))
                            .markedNew(measure.markedNew())
                            .state(measure.state())
                            .say(measure.overdue() ? t("plan.isOverdue") : "", "wm-late");
            entry.setId(measure.path());
            list.add(entry);
        }
        supplements.getOrDefault(node.path(), List.of()).stream()
                .map(OutlineTree::entry)
                .forEach(list::add);
        return list;
    }

    private static MeasureEntry entry(PlanSupplement.Entry supplement) {
        var entry = new MeasureEntry(supplement.mark(), supplement.text(), supplement.address());
        entry.addClassName("wm-entry-draft");
        return entry.say(supplement.from());
    }

    private static Span number(Node node) {
        // A path with a hyphen only counts places that have no number of their own (Magdeburg's
        // themes and goals).
        var number = new Span(node.path().contains("-") ? node.number() : node.path());
        number.addClassNames("wm-node-number", "wm-number");
        return number;
    }

    private static <C extends HtmlContainer> C wording(Node node, C into) {
        if (node.markedNew()) {
            into.add(MeasureEntry.newMark());
        }
        into.add(new Span(node.wording()));
        return into;
    }

    private static Div counts(StateCounts counts) {
        var all = new Div();
        all.addClassName("wm-node-counts");
        if (counts.measures() == 0) {
            return all;
        }
        var said =
                new Span(
                        counts.measures() == 1
                                ? t("plan.countOfOne", counts.achieved())
                                : t("plan.counts", counts.measures(), counts.achieved()));
        all.add(said);
        if (counts.overdue() > 0) {
            var overdue = new Span(t("plan.overdue", counts.overdue()));
            overdue.addClassName("wm-late");
            all.add(overdue);
        }
        all.add(new DistributionBar(counts.byState()));
        return all;
    }

    private static HtmlContainer heading(int depth) {
        return switch (depth) {
            case 0 -> new H2();
            case 1 -> new H3();
            default -> new H4();
        };
    }
}
