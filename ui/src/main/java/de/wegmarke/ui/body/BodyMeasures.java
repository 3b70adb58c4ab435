package de.wegmarke.ui.body;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyDetail.Named;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.PlanOutline.StateCounts;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Frozen;
import de.wegmarke.ui.component.MeasureEntry;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.plan.PlanProgress;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a body has to do: first what is overdue, then the rest by field, then what it is reached by
 * through a collective.
 */
class BodyMeasures extends Div {

    /** More than any plan has. */
    private static final int ALL = 500;

    private final TenantKey tenant;

    private BodyMeasures(TenantKey tenant) {
        this.tenant = tenant;
        addClassName("wm-body-measures");
    }

    /** Reads the measures: one call, and another one if the body belongs to collectives. */
    static BodyMeasures read(MeasureReading reading, TenantKey tenant, BodyDetail body) {
        var all = new BodyMeasures(tenant);
        var own = rows(reading, tenant, List.of(body.code()));
        all.showOwn(body, own);
        if (!body.collectives().isEmpty()) {
            var codes = body.collectives().stream().map(Named::code).toList();
            var known = own.stream().map(MeasureRow::path).collect(Collectors.toSet());
            all.showReached(
                    body,
                    rows(reading, tenant, codes).stream()
                            .filter(row -> !known.contains(row.path()))
                            .toList());
        }
        return all;
    }

    private static List<MeasureRow> rows(
            MeasureReading reading, TenantKey tenant, List<String> bodies) {
        var filter = MeasureFilter.parse(Map.of("body", bodies));
        return reading.page(tenant, filter, MeasureSort.BY_NUMBER, 0, ALL).rows();
    }

    private void showOwn(BodyDetail body, List<MeasureRow> rows) {
        if (rows.isEmpty()) {
            add(section(new H2(t("body.measures")), quiet(t("body.measures.none"))));
            return;
        }
        add(new PlanProgress(tenant, counts(rows), Map.of("body", List.of(body.code()))));
        var overdue = rows.stream().filter(MeasureRow::overdue).toList();
        if (!overdue.isEmpty()) {
            add(section(heading(t("body.overdue"), overdue.size()), frozen(overdue, row -> "")));
        }
        var rest = rows.stream().filter(row -> !row.overdue()).toList();
        if (!rest.isEmpty()) {
            var section =
                    section(
                            heading(
                                    overdue.isEmpty() ? t("body.measures") : t("body.others"),
                                    rest.size()));
            rest.stream()
                    .collect(
                            Collectors.groupingBy(
                                    BodyMeasures::field, LinkedHashMap::new, Collectors.toList()))
                    .forEach(
                            (field, group) -> section.add(new H3(field), frozen(group, row -> "")));
            add(section);
        }
    }

    private void showReached(BodyDetail body, List<MeasureRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var collectives = body.collectives().stream().map(Named::name).toList();
        add(
                section(
                        heading(t("body.reached"), rows.size()),
                        quiet(t("body.reached.words", body.name())),
                        frozen(
                                rows,
                                row ->
                                        t(
                                                "body.reachedBy",
                                                row.bodies().stream()
                                                        .filter(collectives::contains)
                                                        .collect(Collectors.joining(", "))))));
    }

    private Html frozen(List<MeasureRow> rows, Function<MeasureRow, String> note) {
        var list = new UnorderedList();
        list.addClassName("wm-entries");
        for (var row : rows) {
            list.add(
                    new MeasureEntry(
                                    MeasureLabel.of(row.path(), row.number()),
                                    row.text(),
                                    Navigation.measure(tenant, row.path()))
                            .markedNew(row.markedNew())
                            .say(
                                    row.deadline().isBlank()
                                            ? ""
                                            : t("today.deadline", row.deadline()),
                                    row.overdue() ? "wm-late" : "wm-quiet")
                            .state(row.state())
                            .say(note.apply(row)));
        }
        return Frozen.of(list);
    }

    private static String field(MeasureRow row) {
        return (row.fieldNumber() + " " + row.fieldTitle()).strip();
    }

    private static StateCounts counts(List<MeasureRow> rows) {
        var byState = new EnumMap<MeasureState, Integer>(MeasureState.class);
        rows.forEach(row -> byState.merge(row.state(), 1, Integer::sum));
        return new StateCounts(
                rows.size(), byState, (int) rows.stream().filter(MeasureRow::overdue).count());
    }

    private static H2 heading(String words, int count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("wm-count");
        return new H2(new Span(words), number);
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("wm-quiet");
        return paragraph;
    }

    private static Section section(Component... content) {
        var section = new Section(content);
        section.addClassName("wm-today-section");
        return section;
    }
}
