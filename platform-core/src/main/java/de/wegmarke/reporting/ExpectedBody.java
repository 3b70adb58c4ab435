package de.wegmarke.reporting;

/**
 * A body that would be asked if the cycle opened now.
 *
 * @param measures how many returns it would owe
 * @param throughCollective how many of them only because a collective body stands for it; leaving
 *     the body out takes these away
 * @param collective whether it is a collective body of which nobody has said whom it stands for
 */
public record ExpectedBody(
        String code, String name, int measures, int throughCollective, boolean collective) {}
