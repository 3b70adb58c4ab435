package de.wegmarke.tenantadmin;

import de.wegmarke.access.PersonId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finding a person or making it known is the same for a login and for an invitation; only the role
 * differs.
 */
final class PersonRows {

    private static final int LONGEST_NAME = 200;

    private PersonRows() {}

    static PersonId findOrCreate(
            JdbcClient client, String issuer, String subject, String displayName) {
        var id =
                client.sql(
                                """
                                insert into platform.persons (issuer, subject, display_name) values (?, ?, ?)
                                on conflict (issuer, subject) do update set display_name =
                                    case when ? then persons.display_name else excluded.display_name end
                                returning id
                                """)
                        .params(issuer, subject, shown(displayName, subject), displayName.isBlank())
                        .query(UUID.class)
                        .single();
        return new PersonId(id);
    }

    /** A provider may send no name, or anything; a name that is known already then stays. */
    private static String shown(String displayName, String subject) {
        var name = displayName.isBlank() ? subject : displayName.strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
