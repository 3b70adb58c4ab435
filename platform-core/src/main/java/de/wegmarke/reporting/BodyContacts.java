package de.wegmarke.reporting;

import de.wegmarke.notification.MailAddress;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The addresses of bodies. A body that was merged into another is reached at the other's too. */
@Component
class BodyContacts {

    private final EntityManager entities;

    BodyContacts(EntityManager entities) {
        this.entities = entities;
    }

    /** All bodies, those without an address too. */
    List<BodyContact> all() {
        return Columns.rows(
                        entities,
                        """
                        select b.code, b.name, string_agg(c.address, ' ' order by c.position, c.address) as addresses,
                               coalesce(bool_or(c.sample), false) as sample
                        from body b left join body_contact c on c.body_id = b.id
                        where b.merged_into is null
                        group by b.id order by lower(b.name)
                        """,
                        Map.of())
                .stream()
                .map(BodyContacts::contact)
                .toList();
    }

    private static BodyContact contact(Tuple row) {
        var addresses = Columns.orNull(row, "addresses");
        return new BodyContact(
                Columns.text(row, "code"),
                Columns.text(row, "name"),
                addresses == null ? List.of() : List.of(addresses.split(" ")),
                Columns.flag(row, "sample"));
    }

    List<MailAddress> of(String body) {
        return Columns.rows(
                        entities,
                        """
                        select c.address, min(c.position) as position
                        from body b join body_contact c on c.body_id in (b.id, b.merged_into)
                        where b.code = :body group by c.address order by 2, 1
                        """,
                        Map.of("body", body))
                .stream()
                .map(row -> new MailAddress(Columns.text(row, "address")))
                .toList();
    }

    /** Lets nobody else change them until the transaction ends; whether there is such a body. */
    boolean lock(String body) {
        return !Columns.rows(
                        entities,
                        "select id from body where code = :body and merged_into is null for update",
                        Map.of("body", body))
                .isEmpty();
    }

    BodyContact one(String body) {
        return all().stream()
                .filter(contact -> contact.code().equals(body))
                .findFirst()
                .orElseThrow();
    }

    void replace(String body, List<MailAddress> addresses, boolean sample) {
        Columns.write(
                entities,
                "delete from body_contact where body_id = (select id from body where code = :body)",
                Map.of("body", body));
        if (!addresses.isEmpty()) {
            var values = new LinkedHashMap<String, Object>();
            values.put("body", body);
            values.put("sample", sample);
            values.put(
                    "addresses", addresses.stream().map(MailAddress::value).toArray(String[]::new));
            Columns.write(
                    entities,
                    """
                    insert into body_contact (body_id, address, position, sample)
                    select b.id, a.address, a.position, :sample
                    from body b, unnest(cast(:addresses as text[])) with ordinality as a (address, position)
                    where b.code = :body
                    """,
                    values);
        }
    }
}
