package de.wegmarke.reporting;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes personal links, for the integration management and for the mails that carry one. */
@Component
class LinkIssuing {

    private final ExpectedReturnRepository expected;
    private final LateExceptions exceptions;
    private final LinkRows rows;
    private final Clock clock;

    LinkIssuing(
            ExpectedReturnRepository expected,
            LateExceptions exceptions,
            LinkRows rows,
            Clock clock) {
        this.expected = expected;
        this.exceptions = exceptions;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param by who makes it, as the list of links shows it
     * @throws RuleViolation if nothing is expected of the body or the cycle takes nothing from it
     */
    IssuedLink issue(TenantKey tenant, Cycle cycle, String body, String by) {
        var owed = requireAsked(cycle, body);
        var expiresAt = clock.instant().plus(LinkRows.VALID);
        var token = rows.add(owed, cycle.id(), expiresAt, by);
        return new IssuedLink("/" + tenant.value() + "/link/" + token.value(), expiresAt);
    }

    /**
     * One of the returns that the body is asked for.
     *
     * @throws RuleViolation if nothing is expected of it or the cycle takes nothing from it
     */
    ExpectedReturn requireAsked(Cycle cycle, String body) {
        var owed =
                expected.findOfBody(cycle.id(), body).stream()
                        .filter(one -> !one.isLeftOut())
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("return.rule.not-expected"));
        exceptions.requireTakesReturns(cycle, body);
        return owed;
    }
}
