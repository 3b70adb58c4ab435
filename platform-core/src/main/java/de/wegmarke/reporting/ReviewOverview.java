package de.wegmarke.reporting;

/**
 * What the integration management sees first of the returns of a cycle.
 *
 * @param disputed how many measures have bodies that disagree, without a decision
 * @param page the first returns that match
 */
public record ReviewOverview(
        CycleView cycle, CycleProgress progress, int disputed, ReturnPage page) {}
