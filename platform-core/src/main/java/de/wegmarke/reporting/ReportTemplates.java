package de.wegmarke.reporting;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.rows.Columns;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's own Word template. A published report keeps the one it was published with. */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class ReportTemplates {

    private static final int LONGEST_NAME = 200;

    private static final String NEWEST =
            """
            select version, file_name, content, at, actor_name from report_template_log order by version desc limit 1
            """;

    private static final String OF_PUBLICATION =
            """
            select p.template, t.content from snapshot_publication p
            left join report_template_log t on t.version = p.template where p.cycle_id = :cycle
            """;

    private final CycleRepository cycles;
    private final TemplateInspection inspection;
    private final EntityManager entities;
    private final Clock clock;

    ReportTemplates(
            CycleRepository cycles,
            TemplateInspection inspection,
            EntityManager entities,
            Clock clock) {
        this.cycles = cycles;
        this.inspection = inspection;
        this.entities = entities;
        this.clock = clock;
    }

    /** The template in use; empty for the built-in one. */
    @Transactional(readOnly = true)
    public Optional<ReportTemplate> current(TenantKey tenant) {
        return Columns.rows(entities, NEWEST, Map.of()).stream()
                .filter(row -> row.get("content") != null)
                .map(
                        row ->
                                new ReportTemplate(
                                        Columns.number(row, "version"),
                                        Columns.text(row, "file_name"),
                                        Columns.instant(row, "at"),
                                        Columns.text(row, "actor_name")))
                .findFirst();
    }

    /**
     * The template that this cycle's report is made with; empty for the built-in one. Of a
     * published report the one of its day, of any other the one in use.
     */
    @Requires(Permission.CYCLE_READ)
    @Transactional(readOnly = true)
    public Optional<byte[]> contentFor(TenantKey tenant, String cycleKey) {
        UUID cycle = cycles.required(cycleKey).id();
        var published = Columns.rows(entities, OF_PUBLICATION, Map.of("cycle", cycle));
        var rows = published.isEmpty() ? Columns.rows(entities, NEWEST, Map.of()) : published;
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.get("content", byte[].class)).stream())
                .findFirst();
    }

    /**
     * Uses this template from now on.
     *
     * @throws RuntimeException that says in words what is wrong, if the file cannot be used
     */
    public void take(TenantKey tenant, String fileName, byte[] template) {
        inspection.requireUsable(template);
        var name =
                fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        var values = next(name);
        values.put("content", template);
        Columns.write(entities, insert("file_name, content", ":name, :content"), values);
    }

    /** Uses the built-in template from now on. */
    public void useBuiltIn(TenantKey tenant) {
        if (current(tenant).isPresent()) {
            Columns.write(entities, insert("file_name", ":name"), next(""));
        }
    }

    private Map<String, Object> next(String fileName) {
        var actor = ActorContext.required();
        var values = new HashMap<String, Object>();
        values.put("name", fileName);
        values.put("at", clock.instant());
        values.put("actor", actor.id());
        values.put("by", actor.displayName());
        return values;
    }

    private static String insert(String columns, String values) {
        return """
               insert into report_template_log (version, %s, at, actor_id, actor_name)
               select coalesce(max(version), 0) + 1, %s, :at, :actor, :by from report_template_log
               """
                .formatted(columns, values);
    }
}
