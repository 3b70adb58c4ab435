package de.wegmarke.plan;

import java.util.List;

/**
 * A responsible body in a list, with what it has to do.
 *
 * @param names all names under which documents mention it
 */
public record BodyRow(
        String code,
        String name,
        List<String> names,
        boolean collective,
        boolean outside,
        int measures,
        int leading,
        int overdue,
        PlanOutline.StateCounts counts) {}
