package de.wegmarke.reporting;

import de.wegmarke.access.Actor;
import de.wegmarke.access.GuestId;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a personal link opens. Whoever comes with one is nobody yet, so the platform looks in its
 * own name; a link is looked for in the municipality of its address and nowhere else.
 */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class LinkSignIn {

    /** A working day; whoever goes on tomorrow asks for a new link. */
    static final Duration SIGNED_IN = Duration.ofHours(10);

    private static final Duration BETWEEN_TWO = Duration.ofMinutes(15);

    private final CycleRepository cycles;
    private final LinkRows rows;
    private final LinkSending sending;
    private final Clock clock;

    LinkSignIn(CycleRepository cycles, LinkRows rows, LinkSending sending, Clock clock) {
        this.cycles = cycles;
        this.rows = rows;
        this.sending = sending;
        this.clock = clock;
    }

    /** What the link would open, without using it up; empty if there is no such link here. */
    @Transactional(readOnly = true)
    public Optional<Seen> look(TenantKey tenant, LinkToken token) {
        return rows.byToken(token)
                .map(
                        link ->
                                new Seen(
                                        link,
                                        link.state(clock.instant()),
                                        cycles.required(link.cycle()).plan().name()));
    }

    /**
     * Signs in, and uses the link up by that.
     *
     * @return empty if the link is unknown, used, revoked or has expired
     */
    public Optional<GuestId> redeem(TenantKey tenant, LinkToken token) {
        return rows.byToken(token)
                .filter(link -> rows.use(link.id()))
                .map(link -> new GuestId(tenant, link.id()));
    }

    /**
     * Sends the body of a link a new one, because this one has been used or has expired. The mail
     * goes to the body's mailbox, never to whoever asks. Asked again within a quarter of an hour
     * nothing more is sent.
     */
    public void sendAnother(TenantKey tenant, LinkToken token) {
        rows.byToken(token).filter(this::mayHaveAnother).ifPresent(this::sendAnother);
    }

    private boolean mayHaveAnother(ReturnLink link) {
        var now = clock.instant();
        var cycle = cycles.required(link.cycle());
        var state = link.state(now);
        return (state == LinkState.USED || state == LinkState.EXPIRED)
                && cycle.state().takesReturns()
                && rows.of(cycle.id(), link.body()).stream()
                        .noneMatch(one -> one.issuedAt().isAfter(now.minus(BETWEEN_TWO)));
    }

    private void sendAnother(ReturnLink link) {
        sending.send(link.cycle(), link.body(), link.bodyName());
    }

    /** Who has signed in with the link; empty once that has ended. */
    @Transactional(readOnly = true)
    public Optional<Actor> guest(TenantKey tenant, UUID link) {
        return rows.byId(link).filter(this::isSignedIn).map(found -> guest(tenant, found));
    }

    private boolean isSignedIn(ReturnLink link) {
        var since = link.usedAt();
        return link.revokedAt() == null
                && since != null
                && clock.instant().isBefore(since.plus(SIGNED_IN));
    }

    private static Actor guest(TenantKey tenant, ReturnLink link) {
        return new Actor(
                link.id(),
                link.bodyName(),
                Set.of(Membership.guest(tenant, link.body(), link.cycle())),
                Set.of());
    }

    /** A link as whoever holds it may see it. */
    public record Seen(ReturnLink link, LinkState state, String cycleName) {}
}
