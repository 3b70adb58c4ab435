package example.services;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import org.springframework.stereotype.Service;

/** Is checked itself and inherits a method that is not. */
@Service
@Requires(Permission.PLAN_READ)
public class HeirService extends Unchecked {

    public String read(TenantKey tenant) {
        return "";
    }
}

/** What a common base class would be. */
class Unchecked {

    public String inherited(TenantKey tenant) {
        return "";
    }
}
