package gallery;

import de.wegmarke.tenancy.GenderNotation;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenancy.TenantStatus;
import java.util.List;
import java.util.Optional;

/** Three municipalities, one of them suspended. */
class SampleTenants implements TenantDirectory {

    private static final List<Tenant> ALL =
            List.of(
                    tenant("erfurt", "Erfurt", "16051", TenantStatus.ACTIVE),
                    tenant("gera", "Gera", "16052", TenantStatus.SUSPENDED),
                    tenant("magdeburg", "Magdeburg", "15003", TenantStatus.ACTIVE));

    private static Tenant tenant(String key, String name, String ags, TenantStatus status) {
        return new Tenant(
                new TenantKey(key),
                name,
                MunicipalityKind.KREISFREIE_STADT,
                ags,
                "t_" + key,
                "wm_" + key,
                status,
                ags.startsWith("16") ? "thueringen" : null,
                GenderNotation.STAR);
    }

    @Override
    public Optional<Tenant> find(TenantKey key) {
        return ALL.stream().filter(tenant -> tenant.key().equals(key)).findFirst();
    }

    @Override
    public List<Tenant> all() {
        return ALL;
    }

    @Override
    public void refresh() {}
}
