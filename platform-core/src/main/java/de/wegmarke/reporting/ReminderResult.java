package de.wegmarke.reporting;

/**
 * What came of reminding.
 *
 * @param reminded how many bodies get a mail
 * @param alreadyToday how many have had theirs today
 */
public record ReminderResult(int reminded, int alreadyToday) {}
