package de.wegmarke.comparison;

import static java.util.Objects.requireNonNull;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.reporting.ReleaseLevel;
import de.wegmarke.reporting.ReleasedFigures;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The released reports of the programmes that the acting person coordinates. */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.RELEASE_COMPARE)
public class ReleasedReports {

    private final EntityManager entities;
    private final JsonMapper json = JsonMapper.builder().build();

    ReleasedReports(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them in one statement, the newest cut-off date first. */
    public List<ReleasedReport> all() {
        var programmes =
                ActorContext.required().grants().stream()
                        .map(PlatformGrant::programme)
                        .filter(Objects::nonNull)
                        .toArray(String[]::new);
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> rows =
                entities.createNativeQuery(
                                """
                                select r.tenant_key, t.name, r.cycle_key, r.cycle_name, r.cut_off, r.interval_years,
                                       r.level, r.sample, r.released_at, cast(r.figures as text) as figures
                                from platform.released_reports r join platform.tenants t on t.key = r.tenant_key
                                where t.programme = any(cast(:programmes as text[]))
                                order by r.cut_off desc, t.name
                                """,
                                Tuple.class)
                        .setParameter("programmes", programmes)
                        .getResultList();
        return rows.stream().map(this::report).toList();
    }

    private ReleasedReport report(Tuple row) {
        return new ReleasedReport(
                row.get("tenant_key", String.class),
                row.get("name", String.class),
                row.get("cycle_key", String.class),
                row.get("cycle_name", String.class),
                requireNonNull(row.get("cut_off", LocalDate.class)),
                row.get("interval_years", Number.class).intValue(),
                ReleaseLevel.valueOf(row.get("level", String.class)),
                row.get("sample", Boolean.class),
                requireNonNull(row.get("released_at", Instant.class)),
                json.readValue(row.get("figures", String.class), ReleasedFigures.class));
    }
}
