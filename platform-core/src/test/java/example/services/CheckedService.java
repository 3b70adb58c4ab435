package example.services;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells for whom it was called. */
@Service
@Requires(Permission.PLAN_READ)
@Transactional
public class CheckedService {

    public String read(TenantKey tenant) {
        return forWhom();
    }

    @Requires(Permission.PLAN_EDIT)
    public String edit(TenantKey tenant) {
        return forWhom();
    }

    private static String forWhom() {
        return ActorContext.required().displayName() + " in " + TenantContext.required();
    }

    /** The platform's side, without a tenant. */
    @Service
    @RequiresOnPlatform(Permission.TENANT_LIST)
    public static class OfThePlatform {

        public String list() {
            return ActorContext.required().displayName() + TenantContext.current().orElse(null);
        }
    }

    /** Calls another service inside its own transaction. */
    @Service
    @Requires(Permission.PLAN_READ)
    @Transactional
    public static class Calling {

        private final CheckedService other;

        public Calling(CheckedService other) {
            this.other = other;
        }

        public String readThere(TenantKey tenant, TenantKey there) {
            return other.read(there);
        }

        public String editThere(TenantKey tenant, TenantKey there) {
            return other.edit(there);
        }
    }
}
