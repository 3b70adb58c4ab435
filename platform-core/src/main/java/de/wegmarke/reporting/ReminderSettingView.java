package de.wegmarke.reporting;

/**
 * How a municipality reminds, to look at and to change.
 *
 * @param version the version that a form is opened with; -1 while nothing has been decided
 */
public record ReminderSettingView(int version, ReminderPlan plan) {}
