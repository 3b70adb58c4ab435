package de.wegmarke.reporting;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.plan.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What somebody may not do, and what nobody may. */
public final class Refusals {

    private Refusals() {}

    /** The person has no right to it. */
    public static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(call);
    }

    /**
     * A rule of the domain forbids it.
     *
     * @param rule its key
     */
    public static void violates(String rule, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }
}
