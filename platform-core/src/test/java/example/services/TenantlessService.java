package example.services;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import org.springframework.stereotype.Service;

/** Takes the tenant, but not first. */
@Service
@Requires(Permission.PLAN_READ)
public class TenantlessService {

    public String read(String what, TenantKey tenant) {
        return what;
    }
}
