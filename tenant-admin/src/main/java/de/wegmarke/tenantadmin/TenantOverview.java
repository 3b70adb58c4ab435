package de.wegmarke.tenantadmin;

import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the platform's operator sees: which tenants there are and who belongs to them, never their
 * content.
 */
@RequiresOnPlatform(Permission.TENANT_LIST)
public class TenantOverview {

    /**
     * @param members how many persons belong to the tenant
     */
    public record Entry(Tenant tenant, int members) {}

    public record Member(String displayName, Role role) {}

    private final TenantDirectory directory;
    private final JdbcClient platform;

    TenantOverview(TenantDirectory directory, JdbcClient platform) {
        this.directory = directory;
        this.platform = platform;
    }

    /** All tenants, by name in German order. */
    public List<Entry> tenants() {
        Map<String, Integer> members =
                platform
                        .sql(
                                "select tenant_key, count(*) as members from platform.memberships group by tenant_key")
                        .query(
                                (row, number) ->
                                        Map.entry(
                                                row.getString("tenant_key"), row.getInt("members")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return directory.all().stream()
                .map(tenant -> new Entry(tenant, members.getOrDefault(tenant.key().value(), 0)))
                .toList();
    }

    /** Who belongs to the tenant, by name. */
    public List<Member> members(TenantKey tenant) {
        return platform.sql(
                        """
                        select p.display_name, m.role from platform.memberships m
                        join platform.persons p on p.id = m.person
                        where m.tenant_key = ? order by p.display_name, p.id
                        """)
                .param(tenant.value())
                .query(
                        (row, number) ->
                                new Member(
                                        row.getString("display_name"),
                                        Role.valueOf(row.getString("role"))))
                .list();
    }
}
