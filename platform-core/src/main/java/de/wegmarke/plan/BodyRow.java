package de.wegmarke.plan;

/** A responsible body in a list, with what it has to do. */
public record BodyRow(
        String code,
        String name,
        boolean collective,
        boolean outside,
        int measures,
        int leading,
        int overdue,
        PlanOutline.StateCounts counts) {}
