package de.wegmarke.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A {@link MeasureFilter} as conditions of a statement over {@code measure m} joined with {@code
 * outline o}. Every value travels as a parameter; only constants of this class become part of the
 * statement.
 */
final class MeasureConditions {

    /** Days ahead that count as "soon". */
    static final int SOON_DAYS = 90;

    /**
     * Every place of the current plan with its action field and its topic, inherited from above
     * where it has none of its own. Small against the measures, and read once per statement.
     */
    static final String OUTLINE =
            """
            with recursive current_plan as (select id from plan where status <> 'SUPERSEDED'),
            outline as (
                select e.id, e.path, e.path as field_path, e.number as field_number, e.title as field_title,
                       e.topic, array[e.path] as trail
                from plan_element e
                where e.parent_id is null and e.plan_id = (select id from current_plan)
                union all
                select e.id, e.path, o.field_path, o.field_number, o.field_title,
                       coalesce(e.topic, o.topic), o.trail || e.path
                from plan_element e join outline o on e.parent_id = o.id
            )
            """;

    static final String OVERDUE =
            "coalesce(m.due_by < :today and m.state not in ('DONE', 'DISCONTINUED', 'ONGOING_RUNNING', 'POSTPONED'), false)";

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private final LocalDate today;

    MeasureConditions(MeasureFilter filter, LocalDate today) {
        this.today = today;
        conditions.add("m.plan_id = (select id from current_plan) and not m.gone");
        parameters.put("today", today);
        words(filter.text());
        any("o.trail && cast(:elements as text[])", "elements", filter.elements());
        any("coalesce(m.topic, o.topic) = any(cast(:topics as text[]))", "topics", filter.topics());
        any(
                """
                exists (select 1 from measure_responsibility r join body b on b.id = r.body_id
                        where r.measure_id = m.id and b.id in (
                            select coalesce(merged_into, id) from body where code = any(cast(:bodies as text[]))))""",
                "bodies",
                filter.bodies());
        any("m.state = any(cast(:states as text[]))", "states", names(filter.states()));
        any("m.kind = any(cast(:kinds as text[]))", "kinds", names(filter.kinds()));
        either(filter.deadlines().stream().map(this::deadline).toList());
        either(filter.costs().stream().map(MeasureConditions::cost).toList());
        if (filter.onlyNew()) {
            conditions.add("m.marked_new");
        }
    }

    String where() {
        return "where " + String.join("\n  and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * Each word is found in any of its forms by its stem or as a beginning, or anywhere inside a
     * word, because German compounds hide the interesting part ("Sprachkurs" in
     * "Integrationssprachkurs").
     */
    private void words(String text) {
        var words =
                NOT_A_WORD
                        .splitAsStream(GermanSearchText.normalise(text))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            conditions.add(
                    "(m.search @@ to_tsquery('pg_catalog.german', :stem%d) or m.search_text like :part%d)"
                            .formatted(i, i));
            parameters.put("stem" + i, words.get(i) + ":*");
            parameters.put("part" + i, "%" + words.get(i) + "%");
        }
    }

    private void any(String condition, String parameter, Collection<String> values) {
        if (!values.isEmpty()) {
            conditions.add(condition);
            parameters.put(parameter, values.toArray(String[]::new));
        }
    }

    private void either(List<String> alternatives) {
        if (!alternatives.isEmpty()) {
            conditions.add("(" + String.join(" or ", alternatives) + ")");
        }
    }

    private String deadline(DeadlineFilter filter) {
        return switch (filter) {
            case OVERDUE -> OVERDUE;
            case DUE_SOON -> soon();
            case DATED -> "m.due_by is not null";
            case ONGOING -> "m.deadline_kind = 'ONGOING'";
            case RECURRING -> "m.deadline_kind in ('RECURRING', 'FREQUENCY')";
            case AFTER_EVENT -> "m.deadline_kind = 'AFTER_EVENT'";
            case OPEN -> "m.deadline_kind in ('UNSTATED', 'UNPARSED')";
        };
    }

    private String soon() {
        parameters.put("soon", today.plusDays(SOON_DAYS));
        return "(m.due_by between :today and :soon and m.state not in ('DONE', 'DISCONTINUED'))";
    }

    private static String cost(CostFilter filter) {
        return switch (filter) {
            case AMOUNT -> "m.financial_kind = 'AMOUNT'";
            case NO_ADDITIONAL -> "m.financial_kind = 'NO_ADDITIONAL_COST'";
            case UNDETERMINED -> "m.financial_kind in ('DEPENDS_ON', 'NOT_QUANTIFIABLE')";
            case OPEN -> "m.financial_kind in ('UNSTATED', 'UNPARSED')";
        };
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }
}
