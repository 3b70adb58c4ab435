package de.wegmarke.reporting;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.reporting.ExpectedReturn.Hand;
import de.wegmarke.reporting.ReturnQuery.DraftReader;
import de.wegmarke.tenancy.TenantKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Who reports for whom, for every way in: a reporter for its own body, a guest for that of its link
 * in one cycle, the integration management on behalf of any.
 */
final class ReturnRights {

    private ReturnRights() {}

    /**
     * @throws AccessRefused if the actor does not report for this body in this cycle
     */
    static void requireOwn(TenantKey tenant, String cycle, String body) {
        var actor = ActorContext.required();
        var own =
                actor.bodyIn(tenant).equals(Optional.of(body))
                        && actor.onlyCycleIn(tenant).orElse(cycle).equals(cycle);
        if (!own && !actor.may(Permission.CYCLE_RUN, tenant)) {
            throw refused();
        }
    }

    /**
     * @throws AccessRefused if the actor reports for one body only
     */
    static void requireManagement(TenantKey tenant) {
        if (!ActorContext.required().may(Permission.CYCLE_RUN, tenant)) {
            throw refused();
        }
    }

    private static AccessRefused refused() {
        return new AccessRefused(AccessRefused.Reason.ROLE_LACKS_PERMISSION);
    }

    /** Whose drafts the actor sees. */
    static DraftReader reader(TenantKey tenant) {
        return ActorContext.required().may(Permission.CYCLE_RUN, tenant)
                ? DraftReader.MANAGEMENT
                : DraftReader.BODY;
    }

    /** Who writes, and by which way, in the form. */
    static Hand hand(TenantKey tenant, Instant at) {
        Actor actor = ActorContext.required();
        return new Hand(actor.displayName(), way(actor, tenant), at);
    }

    private static ReturnWay way(Actor actor, TenantKey tenant) {
        if (actor.may(Permission.CYCLE_RUN, tenant)) {
            return ReturnWay.ON_BEHALF;
        }
        return actor.onlyCycleIn(tenant).isPresent() ? ReturnWay.LINK : ReturnWay.ACCOUNT;
    }
}
