package de.wegmarke.tenantadmin;

import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.PersonId;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.tenancy.TenantKey;

/**
 * Says who is what, in a tenant and on the platform. In this process it takes effect at once,
 * elsewhere in seconds.
 */
public final class MembershipAdministration {

    private final OwnerDatabase database;
    private final PersonDirectory persons;

    public MembershipAdministration(OwnerDatabase database, PersonDirectory persons) {
        this.database = database;
        this.persons = persons;
    }

    /**
     * Makes a person known before its first login; the same as {@link
     * PersonDirectory#findOrCreate}.
     */
    public PersonId invite(String issuer, String subject, String displayName) {
        var person = PersonRows.findOrCreate(database.client(), issuer, subject, displayName);
        persons.forget(person);
        return person;
    }

    /** Makes the person a member, or changes what it is in that tenant. */
    public void grant(PersonId person, Membership membership) {
        database.client()
                .sql(
                        """
                        insert into platform.memberships (person, tenant_key, role, body_code) values (?, ?, ?, ?)
                        on conflict (person, tenant_key)
                            do update set role = excluded.role, body_code = excluded.body_code, granted_at = now()
                        """)
                .param(person.value())
                .param(membership.tenant().value())
                .param(membership.role().name())
                .param(membership.bodyCode())
                .update();
        persons.forget(person);
    }

    /** Ends the person's membership in the tenant, if it has one. */
    public void revoke(PersonId person, TenantKey tenant) {
        database.client()
                .sql("delete from platform.memberships where person = ? and tenant_key = ?")
                .param(person.value())
                .param(tenant.value())
                .update();
        persons.forget(person);
    }

    /** Gives the person a role on the platform, if it does not have it. */
    public void grant(PersonId person, PlatformGrant grant) {
        database.client()
                .sql(
                        """
                        insert into platform.platform_memberships (person, role, programme) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .param(person.value())
                .param(grant.role().name())
                .param(grant.programme())
                .update();
        persons.forget(person);
    }

    /** Takes a role on the platform from the person, if it has it. */
    public void revoke(PersonId person, PlatformGrant grant) {
        database.client()
                .sql(
                        """
                        delete from platform.platform_memberships
                        where person = ? and role = ? and programme is not distinct from ?
                        """)
                .param(person.value())
                .param(grant.role().name())
                .param(grant.programme())
                .update();
        persons.forget(person);
    }
}
