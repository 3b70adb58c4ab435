package de.wegmarke.reporting;

import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What people write for a report, and what of it was published. */
@Component
class ReportTexts {

    private static final String PUBLICATION =
            """
            select number, cast(council as text) as council, cast(texts as text) as texts
            from snapshot_publication where cycle_id = :cycle
            """;

    private final EntityManager entities;
    private final Clock clock;

    ReportTexts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The newest version of each text. */
    List<ReportText> newest(UUID cycle) {
        return texts(
                """
                select distinct on (place) place, version, text, at, actor_name from report_text_log
                where cycle_id = :cycle order by place, version desc
                """,
                Map.of("cycle", cycle));
    }

    /** All versions of one text, newest first. */
    List<ReportText> versions(UUID cycle, String place) {
        return texts(
                """
                select place, version, text, at, actor_name from report_text_log
                where cycle_id = :cycle and place = :place order by version desc
                """,
                Map.of("cycle", cycle, "place", place));
    }

    private List<ReportText> texts(String sql, Map<String, ?> parameters) {
        return Columns.rows(entities, sql, parameters).stream()
                .map(
                        row ->
                                new ReportText(
                                        text(row, "place"),
                                        number(row, "version"),
                                        text(row, "text"),
                                        Columns.instant(row, "at"),
                                        text(row, "actor_name")))
                .toList();
    }

    /**
     * Adds a version.
     *
     * @param seen the version that the person went on from, 0 for none
     * @throws RuleViolation if somebody else wrote one meanwhile
     */
    void add(UUID cycle, String place, int seen, String text) {
        var newest = versions(cycle, place).stream().findFirst();
        if (newest.map(ReportText::version).orElse(0) != seen) {
            throw new RuleViolation(
                    "report.rule.text-changed", newest.map(ReportText::by).orElse(""));
        }
        if (newest.map(ReportText::text).orElse("").equals(text)) {
            return;
        }
        var actor = ActorContext.required();
        Columns.write(
                entities,
                """
                insert into report_text_log (cycle_id, place, version, text, at, actor_id, actor_name)
                values (:cycle, :place, :version, :text, :at, :actor, :name)
                """,
                Map.of(
                        "cycle",
                        cycle,
                        "place",
                        place,
                        "version",
                        seen + 1,
                        "text",
                        text,
                        "at",
                        clock.instant(),
                        "actor",
                        actor.id(),
                        "name",
                        actor.displayName()));
    }

    CouncilDraft council(UUID cycle) {
        return Columns.rows(
                        entities,
                        "select version, cast(content as text) as content from council_paper where cycle_id = :cycle",
                        Map.of("cycle", cycle))
                .stream()
                .map(
                        row ->
                                new CouncilDraft(
                                        number(row, "version"),
                                        Json.read(text(row, "content"), CouncilHeader.class)))
                .findFirst()
                .orElse(new CouncilDraft(0, CouncilHeader.EMPTY));
    }

    /**
     * @throws RuleViolation if somebody else saved meanwhile
     */
    void save(UUID cycle, int seen, CouncilHeader header) {
        var written =
                Columns.write(
                        entities,
                        """
                        insert into council_paper (cycle_id, version, content)
                        select :cycle, 1, cast(:content as jsonb) where :seen = 0
                        on conflict (cycle_id) do nothing
                        """,
                        Map.of("cycle", cycle, "seen", seen, "content", Json.of(header)));
        if (written == 0) {
            written =
                    Columns.write(
                            entities,
                            """
                            update council_paper set version = version + 1, content = cast(:content as jsonb)
                            where cycle_id = :cycle and version = :seen
                            """,
                            Map.of("cycle", cycle, "seen", seen, "content", Json.of(header)));
        }
        if (written == 0) {
            throw new RuleViolation("cycle.rule.changed-meanwhile");
        }
    }

    void publish(Cycle cycle) {
        var texts =
                newest(cycle.id()).stream()
                        .collect(Collectors.toMap(ReportText::place, ReportText::text));
        Columns.write(
                entities,
                """
                insert into snapshot_publication
                    (cycle_id, number, published_at, published_by, council, texts, template)
                values (:cycle, :number, :at, :by, cast(:council as jsonb), cast(:texts as jsonb),
                        (select max(version) from report_template_log))
                """,
                Map.of(
                        "cycle", cycle.id(),
                        "number", cycle.snapshot(),
                        "at", clock.instant(),
                        "by", ActorContext.required().displayName(),
                        "council", Json.of(council(cycle.id()).header()),
                        "texts", Json.of(texts)));
    }

    Optional<Publication> publication(UUID cycle) {
        return Columns.rows(entities, PUBLICATION, Map.of("cycle", cycle)).stream()
                .map(ReportTexts::publication)
                .findFirst();
    }

    private static Publication publication(Tuple row) {
        return new Publication(
                number(row, "number"),
                Json.read(text(row, "council"), CouncilHeader.class),
                Json.read(text(row, "texts"), new TypeReference<Map<String, String>>() {}));
    }

    void correct(UUID cycle, String text) {
        Columns.write(
                entities,
                """
                insert into snapshot_correction (cycle_id, position, at, by_name, text)
                values (:cycle, (select count(*) + 1 from snapshot_correction where cycle_id = :cycle),
                        :at, :by, :text)
                """,
                Map.of(
                        "cycle",
                        cycle,
                        "at",
                        clock.instant(),
                        "by",
                        ActorContext.required().displayName(),
                        "text",
                        text));
    }

    List<Correction> corrections(UUID cycle) {
        return Columns.rows(
                        entities,
                        "select at, by_name, text from snapshot_correction where cycle_id = :cycle order by position",
                        Map.of("cycle", cycle))
                .stream()
                .map(
                        row ->
                                new Correction(
                                        Columns.instant(row, "at"),
                                        text(row, "by_name"),
                                        text(row, "text")))
                .toList();
    }

    /** What was published: which snapshot, with which words. */
    record Publication(int snapshot, CouncilHeader council, Map<String, String> texts) {}
}
