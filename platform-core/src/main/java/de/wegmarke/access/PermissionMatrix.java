package de.wegmarke.access;

import static de.wegmarke.access.Permission.BODY_EDIT;
import static de.wegmarke.access.Permission.CYCLE_READ;
import static de.wegmarke.access.Permission.CYCLE_RUN;
import static de.wegmarke.access.Permission.HISTORY_READ;
import static de.wegmarke.access.Permission.MAIL_READ;
import static de.wegmarke.access.Permission.MEASURE_EDIT;
import static de.wegmarke.access.Permission.MEMBER_MANAGE;
import static de.wegmarke.access.Permission.OWN_MEASURE_REPORT;
import static de.wegmarke.access.Permission.PLAN_EDIT;
import static de.wegmarke.access.Permission.PLAN_IMPORT;
import static de.wegmarke.access.Permission.PLAN_READ;
import static de.wegmarke.access.Permission.RELEASE_COMPARE;
import static de.wegmarke.access.Permission.RETURN_HAND_IN;
import static de.wegmarke.access.Permission.STORY_CURATE;
import static de.wegmarke.access.Permission.TENANT_LIST;

import java.util.Set;

/**
 * The one place that says which role has which permission. A switch, so that a new role does not
 * compile without.
 */
public final class PermissionMatrix {

    private static final Set<Permission> READER = Set.of(PLAN_READ, HISTORY_READ, CYCLE_READ);

    private static final Set<Permission> REPORTER =
            Set.of(PLAN_READ, HISTORY_READ, OWN_MEASURE_REPORT, CYCLE_READ, RETURN_HAND_IN);

    private static final Set<Permission> INTEGRATION_MANAGER =
            Set.of(
                    PLAN_READ,
                    HISTORY_READ,
                    OWN_MEASURE_REPORT,
                    MEASURE_EDIT,
                    PLAN_EDIT,
                    PLAN_IMPORT,
                    BODY_EDIT,
                    CYCLE_READ,
                    RETURN_HAND_IN,
                    CYCLE_RUN,
                    MAIL_READ);

    private static final Set<Permission> TENANT_ADMIN =
            Set.of(
                    PLAN_READ,
                    HISTORY_READ,
                    OWN_MEASURE_REPORT,
                    MEASURE_EDIT,
                    PLAN_EDIT,
                    PLAN_IMPORT,
                    BODY_EDIT,
                    MEMBER_MANAGE,
                    CYCLE_READ,
                    RETURN_HAND_IN,
                    CYCLE_RUN,
                    MAIL_READ);

    /** Its own sheet and nothing else: neither plan nor reports, and no other cycle. */
    private static final Set<Permission> GUEST = Set.of(RETURN_HAND_IN);

    private PermissionMatrix() {}

    /** Permissions inside the tenant in which the role is held. */
    public static Set<Permission> of(Role role) {
        return switch (role) {
            case READER -> READER;
            case REPORTER -> REPORTER;
            case INTEGRATION_MANAGER -> INTEGRATION_MANAGER;
            case TENANT_ADMIN -> TENANT_ADMIN;
            case GUEST -> GUEST;
        };
    }

    /** Permissions on the platform; they never hold inside a tenant. */
    public static Set<Permission> of(PlatformRole role) {
        return switch (role) {
            case PROGRAMME_COORDINATOR -> Set.of(RELEASE_COMPARE);
            case INSTITUTE -> Set.of(STORY_CURATE);
            case OPERATOR -> Set.of(TENANT_LIST);
        };
    }
}
