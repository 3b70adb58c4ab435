package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.TodayOverview.Item;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Frozen;
import de.wegmarke.ui.component.MeasureEntry;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Navigation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The three lists: overdue, due soon, waiting. A long one shows its beginning. */
class ItemSections {

    private static final int SHOWN = 10;
    private static final List<String> OVERDUE = List.of("overdue");

    private final TenantKey tenant;
    private final LocalDate today;
    private final List<String> bodies;

    /**
     * @param bodies codes of the bodies whose measures the items are; empty means all
     */
    ItemSections(TenantKey tenant, LocalDate today, List<String> bodies) {
        this.tenant = tenant;
        this.today = today;
        this.bodies = bodies;
    }

    /** Oldest first, under what they have in common: since when. */
    Section overdue(List<Item> items) {
        var section = section("today.overdue", items.size(), "wm-today-overdue");
        if (items.isEmpty()) {
            section.add(nothing("today.overdue.none"));
            return section;
        }
        beginning(items).stream()
                .collect(Collectors.groupingBy(this::age, LinkedHashMap::new, Collectors.toList()))
                .forEach(
                        (age, group) ->
                                section.add(
                                        new H3(t("today.overdue.since", age)),
                                        Frozen.of(list(group, ItemSections::deadline))));
        if (items.size() > SHOWN) {
            var all =
                    new Anchor(
                            Navigation.measures(
                                    tenant,
                                    bodies.isEmpty()
                                            ? Map.of("deadline", OVERDUE)
                                            : Map.of("deadline", OVERDUE, "body", bodies)),
                            t("today.overdue.all", items.size()));
            all.addClassName("wm-more");
            section.add(all);
        }
        return section;
    }

    Section dueSoon(List<Item> items) {
        return folded("today.soon", items);
    }

    /** Under what they wait for; what nobody has to wait for any more comes last. */
    Section waiting(List<Item> items) {
        var sorted = items.stream().sorted(Comparator.comparing(Item::reason)).toList();
        var section = section("today.waiting", items.size());
        if (items.isEmpty()) {
            section.add(nothing("today.waiting.none"));
            return section;
        }
        beginning(sorted).stream()
                .collect(
                        Collectors.groupingBy(
                                Item::reason, LinkedHashMap::new, Collectors.toList()))
                .forEach(
                        (reason, group) ->
                                section.add(
                                        new H3(Wording.of(reason)),
                                        Frozen.of(list(group, this::awaited))));
        addRest(section, sorted);
        return section;
    }

    /** What the heading of the group does not say yet. */
    private String awaited(Item item) {
        return switch (item.reason()) {
            case WAITS_FOR_EVENT, DEADLINE_OPEN -> reason(item);
            default -> "";
        };
    }

    private Section folded(String key, List<Item> items) {
        var section = section(key, items.size());
        if (items.isEmpty()) {
            section.add(nothing(key + ".none"));
            return section;
        }
        section.add(Frozen.of(list(beginning(items), this::reason)));
        addRest(section, items);
        return section;
    }

    private void addRest(Section section, List<Item> items) {
        if (items.size() > SHOWN) {
            var rest = items.subList(SHOWN, items.size());
            var more = new NativeDetails(t("today.more", rest.size()), list(rest, this::reason));
            more.addClassName("wm-more");
            section.add(Frozen.of(more));
        }
    }

    private static Section section(String key, int count, String... classNames) {
        var number = new Span(String.valueOf(count));
        number.addClassName("wm-count");
        var heading = new H2(new Span(t(key)), number);
        var section = new Section(heading);
        section.addClassNames("wm-today-section");
        section.addClassNames(classNames);
        return section;
    }

    private static Paragraph nothing(String key) {
        var nothing = new Paragraph(t(key));
        nothing.addClassName("wm-quiet");
        return nothing;
    }

    private static List<Item> beginning(List<Item> items) {
        return items.subList(0, Math.min(SHOWN, items.size()));
    }

    private UnorderedList list(List<Item> items, Function<Item, String> why) {
        var list = new UnorderedList();
        list.addClassName("wm-entries");
        for (var item : items) {
            list.add(
                    new MeasureEntry(
                                    MeasureLabel.of(item.path(), item.number()),
                                    item.text(),
                                    Navigation.measure(tenant, item.path()))
                            .say(why.apply(item), "wm-reason")
                            .say(String.join(", ", item.bodies()))
                            .state(item.state()));
        }
        return list;
    }

    private String age(Item item) {
        return TimeSpan.between(item.date() == null ? today : item.date(), today);
    }

    private static String deadline(Item item) {
        return t("today.deadline", item.deadline());
    }

    private String reason(Item item) {
        return ReasonText.of(item, today);
    }
}
