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
import static de.wegmarke.access.Permission.STORY_READ;
import static de.wegmarke.access.Permission.STORY_SPEAK;
import static de.wegmarke.access.Permission.STORY_WRITE;
import static de.wegmarke.access.Permission.TENANT_LIST;

import java.util.Set;

/**
 * The one place that says which role has which permission. A switch, so that a new role does not
 * compile without.
 */
public final class PermissionMatrix {

    private static final Set<Permission> READER =
            Set.of(PLAN_READ, HISTORY_READ, CYCLE_READ, STORY_READ);

    private static final Set<Permission> REPORTER =
            Set.of(
                    PLAN_READ,
                    HISTORY_READ,
                    OWN_MEASURE_REPORT,
                    CYCLE_READ,
                    RETURN_HAND_IN,
                    STORY_READ,
                    STORY_WRITE);

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
                    MAIL_READ,
                    STORY_READ,
                    STORY_WRITE,
                    STORY_SPEAK);

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
                    MAIL_READ,
                    STORY_READ,
                    STORY_WRITE,
                    STORY_SPEAK);

    /** Its own sheet and nothing else: neither plan nor reports, and no other cycle. */
    private static final Set<Permission> GUEST = Set.of(RETURN_HAND_IN);

    /** What is published is for everybody who works on the platform; a guest does not. */
    private static final Set<Permission> EVERYWHERE = Set.of(STORY_READ);

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
            case PROGRAMME_COORDINATOR -> Set.of(RELEASE_COMPARE, STORY_READ);
            case INSTITUTE -> Set.of(STORY_CURATE, STORY_READ);
            case OPERATOR -> Set.of(TENANT_LIST, STORY_READ);
        };
    }

    /** Permissions on the platform of those who have not signed in. */
    static Set<Permission> ofVisitors() {
        return EVERYWHERE;
    }

    /** Whether a role in some tenant is enough for this on the platform. */
    static boolean holdsEverywhere(Role role, Permission permission) {
        return EVERYWHERE.contains(permission) && of(role).contains(permission);
    }
}
