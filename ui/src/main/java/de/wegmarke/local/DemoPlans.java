package de.wegmarke.local;

import static java.util.Objects.requireNonNull;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.BodyEditing;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.MeasureExtract;
import de.wegmarke.plan.MeasureExtracts;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.NewNote;
import de.wegmarke.plan.PlanEditing;
import de.wegmarke.plan.StateReport;
import de.wegmarke.plan.StateTakeover;
import de.wegmarke.reporting.ReleaseLevel;
import de.wegmarke.tenancy.TenantKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the sample plans of Erfurt and Magdeburg by the same importer that users use, with sample
 * states, notes and topics. History marks all of it as sample data.
 */
@Component
@Order(1)
@Profile("local")
class DemoPlans implements DemoContent {

    private static final List<String> WITH_PLAN = List.of("erfurt", "magdeburg");

    /** Districts with one small sample plan, so that a programme has something to compare. */
    private static final Map<String, ReleaseLevel> DISTRICTS =
            new TreeMap<>(
                    Map.of(
                            "saale-holzland-kreis", ReleaseLevel.FIGURES,
                            "saalfeld-rudolstadt", ReleaseLevel.STATES,
                            "schmalkalden-meiningen", ReleaseLevel.TEXTS));

    /** Whose topics in the sample file the districts take. */
    private static final String DISTRICT = "district";

    private static final String REASON = "Beispieldaten";

    private final PlanImport planImport;
    private final PlanEditing planEditing;
    private final StateTakeover takeover;
    private final BodyReading bodies;
    private final BodyEditing bodyEditing;
    private final MeasureExtracts extracts;
    private final DemoCycles cycles;

    DemoPlans(
            PlanImport planImport,
            PlanEditing planEditing,
            StateTakeover takeover,
            BodyReading bodies,
            BodyEditing bodyEditing,
            MeasureExtracts extracts,
            DemoCycles cycles) {
        this.planImport = planImport;
        this.planEditing = planEditing;
        this.takeover = takeover;
        this.bodies = bodies;
        this.bodyEditing = bodyEditing;
        this.extracts = extracts;
        this.cycles = cycles;
    }

    @Override
    public void load() {
        for (var key : WITH_PLAN) {
            var tenant = new TenantKey(key);
            ActorContext.run(Actor.system(REASON, tenant), () -> load(tenant));
        }
        DISTRICTS.forEach(
                (key, level) -> {
                    var tenant = new TenantKey(key);
                    ActorContext.run(
                            Actor.system(REASON, tenant), () -> loadDistrict(tenant, level));
                });
    }

    private void load(TenantKey tenant) {
        var file = tenant.value() + ".txt";
        planImport.write(tenant, file, read(file), ChangeOrigin.SAMPLE);
        var states = rows("states.csv", tenant.value()).stream().map(DemoPlans::state).toList();
        var today =
                states.stream()
                        .collect(
                                Collectors.toMap(
                                        StateTakeover.Known::path,
                                        known -> requireNonNull(known.report()).state()));
        gatherCollectives(tenant);
        assignTopics(tenant, tenant.value());
        if (tenant.value().equals("erfurt")) {
            cycles.past(tenant, today, ReleaseLevel.TEXTS);
        }
        takeover.take(tenant, states, ChangeOrigin.SAMPLE, REASON);
        if (tenant.value().equals("erfurt")) {
            cycles.running(tenant, today);
        } else {
            cycles.inReview(tenant, today);
        }
    }

    private void loadDistrict(TenantKey tenant, ReleaseLevel level) {
        planImport.write(tenant, "district.txt", read("district.txt"), ChangeOrigin.SAMPLE);
        assignTopics(tenant, DISTRICT);
        var states = MeasureState.values();
        var spread =
                extracts.current(tenant).stream()
                        .collect(
                                Collectors.toMap(
                                        MeasureExtract::path,
                                        measure ->
                                                states[
                                                        Math.floorMod(
                                                                (tenant.value() + measure.path())
                                                                        .hashCode(),
                                                                states.length)]));
        cycles.past(tenant, spread, level);
    }

    private void assignTopics(TenantKey tenant, String file) {
        var measures = new ArrayList<StateTakeover.Known>();
        for (var row : rows("topics.csv", file)) {
            if (isMeasure(file, row.get(1))) {
                measures.add(new StateTakeover.Known(row.get(1), null, null, row.get(2)));
            } else {
                planEditing.assignTopic(tenant, row.get(1), row.get(2));
            }
        }
        takeover.take(tenant, measures, ChangeOrigin.SAMPLE, REASON);
    }

    /**
     * Magdeburg's measures have two-part numbers, as Erfurt's recommendations do; its fields have
     * one part.
     */
    private static boolean isMeasure(String file, String path) {
        return path.contains("-") || "magdeburg".equals(file) && path.contains(".");
    }

    /**
     * "Alle Ämter" stands for every office, "Alle Dezernate" for every department of the sample
     * plan.
     */
    private void gatherCollectives(TenantKey tenant) {
        var all = bodies.all(tenant);
        Map.of("Alle Ämter", "(?i)(amt für .*|.*amt)", "Alle Dezernate", "(D\\d+|Dezernat.*)")
                .forEach((name, pattern) -> gather(tenant, all, name, pattern));
    }

    private void gather(TenantKey tenant, List<BodyRow> all, String name, String pattern) {
        all.stream()
                .filter(body -> body.collective() && body.name().equalsIgnoreCase(name))
                .findFirst()
                .flatMap(body -> bodies.detail(tenant, body.code()))
                .ifPresent(
                        body ->
                                bodyEditing.change(
                                        tenant,
                                        body.code(),
                                        body.version(),
                                        body.name(),
                                        false,
                                        List.of(),
                                        all.stream()
                                                .filter(member -> !member.collective())
                                                .filter(member -> member.name().matches(pattern))
                                                .map(BodyRow::code)
                                                .toList()));
    }

    private static StateTakeover.Known state(List<String> row) {
        var assessment = row.get(3).isEmpty() ? null : Assessment.valueOf(row.get(3));
        var noted = row.get(5).isEmpty() ? null : LocalDate.parse(row.get(5));
        return new StateTakeover.Known(
                row.get(1),
                new StateReport(
                        MeasureState.valueOf(row.get(2)), assessment, row.get(4), null, noted),
                note(noted, row.get(6)),
                null);
    }

    private static @Nullable NewNote note(@Nullable LocalDate day, String text) {
        return day == null || text.isEmpty() ? null : new NewNote(day, text, null, null);
    }

    private static List<List<String>> rows(String file, String whose) {
        var rows = new ArrayList<List<String>>();
        new String(read(file), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .filter(row -> row.getFirst().equals(whose))
                .forEach(rows::add);
        return rows;
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
