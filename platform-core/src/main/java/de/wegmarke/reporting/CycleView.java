package de.wegmarke.reporting;

/**
 * A cycle as a list shows it.
 *
 * @param key names it in addresses
 * @param version the version that a form is opened with
 * @param published whether its report is final
 * @param sample its figures are samples of ours
 */
public record CycleView(
        String key,
        int version,
        CyclePlan plan,
        CycleState state,
        boolean published,
        boolean sample,
        Completeness completeness) {}
