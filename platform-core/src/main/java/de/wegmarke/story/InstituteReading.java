package de.wegmarke.story;

import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.rows.Columns;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the institute, what is new, and where nothing has been told yet. */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.STORY_CURATE)
public class InstituteReading {

    private final EntityManager entities;

    InstituteReading(EntityManager entities) {
        this.entities = entities;
    }

    /** All of it in four statements, however many stories there are. */
    public InstituteOverview overview() {
        return new InstituteOverview(open(), published(), topics(), municipalities());
    }

    private List<InstituteOverview.Open> open() {
        return rows(
                        """
                        select s.tenant_key, s.key, t.name, s.title, s.state, s.state_since
                        from platform.curated_stories s join platform.tenants t on t.key = s.tenant_key
                        where s.state in ('RELEASED', 'WITH_INSTITUTE', 'CHANGES_REQUESTED')
                        order by s.state_since, s.tenant_key, s.key
                        """)
                .stream()
                .map(
                        row ->
                                new InstituteOverview.Open(
                                        story(row),
                                        Columns.text(row, "name"),
                                        Columns.text(row, "title"),
                                        StoryState.valueOf(Columns.text(row, "state")),
                                        Columns.instant(row, "state_since")))
                .toList();
    }

    private List<InstituteOverview.New> published() {
        return Columns.rows(
                        entities,
                        """
                        select s.tenant_key, s.key, t.name, s.title, s.published_at
                        from platform.stories s join platform.tenants t on t.key = s.tenant_key
                        where s.withdrawn_at is null
                        order by s.published_at desc, s.tenant_key, s.key limit :newest
                        """,
                        Map.of("newest", InstituteOverview.NEWEST))
                .stream()
                .map(
                        row ->
                                new InstituteOverview.New(
                                        story(row),
                                        Columns.text(row, "name"),
                                        Columns.text(row, "title"),
                                        Columns.instant(row, "published_at")))
                .toList();
    }

    private Map<String, Integer> topics() {
        var counts = new HashMap<String, Integer>();
        rows("""
                        select topic, count(*) as stories
                        from platform.stories s cross join jsonb_array_elements_text(s.content -> 'topics') as topic
                        where s.withdrawn_at is null group by topic
                        """)
                .forEach(
                        row ->
                                counts.put(
                                        Columns.text(row, "topic"),
                                        Columns.number(row, "stories")));
        return counts;
    }

    private List<InstituteOverview.Municipality> municipalities() {
        return rows(
                        """
                        select t.key, t.name, count(s.id) as stories
                        from platform.tenants t
                        left join platform.stories s on s.tenant_key = t.key and s.withdrawn_at is null
                        where t.status = 'ACTIVE' group by t.key, t.name order by t.name, t.key
                        """)
                .stream()
                .map(
                        row ->
                                new InstituteOverview.Municipality(
                                        new TenantKey(Columns.text(row, "key")),
                                        Columns.text(row, "name"),
                                        Columns.number(row, "stories")))
                .toList();
    }

    private static StoryId story(Tuple row) {
        return new StoryId(
                new TenantKey(Columns.text(row, "tenant_key")), Columns.text(row, "key"));
    }

    private List<Tuple> rows(String sql) {
        return Columns.rows(entities, sql, Map.of());
    }
}
