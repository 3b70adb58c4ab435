package de.wegmarke.reporting;

import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which returns bodies still owe: not begun, begun, or sent back. */
@Component
class OwedReturns {

    private static final String OWED =
            "not r.left_out and r.state in ('OPEN', 'DRAFT', 'SENT_BACK')";

    private final EntityManager entities;

    OwedReturns(EntityManager entities) {
        this.entities = entities;
    }

    /** The bodies that owe something, by name. */
    List<Debtor> debtors(UUID cycle) {
        return Columns.rows(
                        entities,
                        """
                        select r.body_code, min(r.body_name) as body_name, count(*) as missing,
                               count(*) filter (where r.state = 'SENT_BACK') as sent_back,
                               exists (select 1 from body b join body_contact c on c.body_id in (b.id, b.merged_into)
                                       where b.code = r.body_code) as reachable
                        from expected_return r where r.cycle_id = :cycle and %s
                        group by r.body_code order by lower(min(r.body_name))
                        """
                                .formatted(OWED),
                        Map.of("cycle", cycle))
                .stream()
                .map(
                        row ->
                                new Debtor(
                                        text(row, "body_code"),
                                        text(row, "body_name"),
                                        number(row, "missing"),
                                        number(row, "sent_back"),
                                        Columns.flag(row, "reachable")))
                .toList();
    }

    /** What one body owes, in the order of the plan; what was sent back first. */
    List<Owed> of(UUID cycle, String body) {
        return Columns.rows(
                        entities,
                        """
                        select m.label, m.text, r.state = 'SENT_BACK' as sent_back, r.review_comment
                        from expected_return r join cycle_measure m on m.id = r.cycle_measure_id
                        where r.cycle_id = :cycle and r.body_code = :body and %s
                        order by r.state = 'SENT_BACK' desc, m.position
                        """
                                .formatted(OWED),
                        Map.of("cycle", cycle, "body", body))
                .stream()
                .map(
                        row ->
                                new Owed(
                                        text(row, "label"),
                                        text(row, "text"),
                                        Columns.flag(row, "sent_back"),
                                        Columns.orNull(row, "review_comment")))
                .toList();
    }

    /** Since when bodies have been asked. */
    LocalDate askedSince(UUID cycle, java.time.ZoneId zone) {
        return LocalDate.ofInstant(
                Columns.instant(
                        Columns.rows(
                                        entities,
                                        """
                                        select min(at) as at from cycle_log
                                        where cycle_id = :cycle and kind = 'OPENED'
                                        """,
                                        Map.of("cycle", cycle))
                                .getFirst(),
                        "at"),
                zone);
    }

    record Debtor(String code, String name, int missing, int sentBack, boolean reachable) {}

    record Owed(String label, String text, boolean sentBack, @Nullable String comment) {}
}
