package example.services;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import org.springframework.stereotype.Service;

/** Names a permission on one method and forgets the other. */
@Service
public class ForgetfulService {

    @Requires(Permission.PLAN_READ)
    public String checked(TenantKey tenant) {
        return "";
    }

    public String open(TenantKey tenant) {
        return "";
    }
}
