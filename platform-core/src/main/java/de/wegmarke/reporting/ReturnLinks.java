package de.wegmarke.reporting;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.GuestDirectory;
import de.wegmarke.access.GuestId;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives bodies that have no account a way to report: one sign-in, one body, one cycle. */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class ReturnLinks {

    private final CycleRepository cycles;
    private final LinkIssuing issuing;
    private final LinkRows rows;
    private final LinkSending sending;
    private final GuestDirectory guests;
    private final CycleLog log;

    ReturnLinks(
            CycleRepository cycles,
            LinkIssuing issuing,
            LinkRows rows,
            LinkSending sending,
            GuestDirectory guests,
            CycleLog log) {
        this.cycles = cycles;
        this.issuing = issuing;
        this.rows = rows;
        this.sending = sending;
        this.guests = guests;
        this.log = log;
    }

    /** The links of a body in a cycle, newest first. */
    @Transactional(readOnly = true)
    public List<ReturnLink> of(TenantKey tenant, String cycle, String body) {
        return rows.of(cycles.required(cycle).id(), body);
    }

    /**
     * Makes a link and says it once; afterwards nobody can read it any more.
     *
     * @throws RuleViolation if nothing is expected of the body or the cycle takes nothing from it
     */
    public IssuedLink issue(TenantKey tenant, String cycleKey, String body) {
        var cycle = cycles.requiredForStep(cycleKey);
        var issued = issuing.issue(tenant, cycle, body, ActorContext.required().displayName());
        log.add(cycle, CycleStep.LINK_ISSUED, null, nameOf(cycle, body));
        return issued;
    }

    /**
     * Sends a new link to the body's mailbox.
     *
     * @throws RuleViolation if nothing is expected of the body, the cycle takes nothing from it, or
     *     nobody could be reached
     */
    public void send(TenantKey tenant, String cycleKey, String body) {
        var cycle = cycles.requiredForStep(cycleKey);
        var owed = issuing.requireAsked(cycle, body);
        if (!sending.reaches(body)) {
            throw new RuleViolation("link.rule.no-address", owed.bodyName());
        }
        sending.send(cycleKey, body, owed.bodyName());
        log.add(cycle, CycleStep.LINK_ISSUED, null, owed.bodyName());
    }

    /** Takes a link back; whoever has signed in with it is signed out by that. */
    public void revoke(TenantKey tenant, String cycleKey, UUID link) {
        var cycle = cycles.requiredForStep(cycleKey);
        var found =
                rows.byId(link)
                        .filter(one -> one.cycle().equals(cycleKey))
                        .orElseThrow(() -> new RuleViolation("link.rule.not-found"));
        if (rows.revoke(link, ActorContext.required().displayName())) {
            log.add(cycle, CycleStep.LINK_REVOKED, null, found.bodyName());
        }
        guests.forget(new GuestId(tenant, link));
    }

    private String nameOf(Cycle cycle, String body) {
        return rows.of(cycle.id(), body).getFirst().bodyName();
    }
}
