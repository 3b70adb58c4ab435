package de.wegmarke.reporting;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cycles there are, how complete they are, and what happened to them. */
@Service
@Transactional(readOnly = true)
@Requires(Permission.CYCLE_READ)
public class CycleReading {

    private final CycleRepository cycles;
    private final CycleQuery query;
    private final CycleLog log;

    CycleReading(CycleRepository cycles, CycleQuery query, CycleLog log) {
        this.cycles = cycles;
        this.query = query;
        this.log = log;
    }

    /** Newest first. */
    public List<CycleView> all(TenantKey tenant) {
        return query.all();
    }

    public Optional<CycleView> find(TenantKey tenant, String cycle) {
        return query.byKey(cycle);
    }

    /** The cycle that takes returns now; there is never more than one. */
    public Optional<CycleView> running(TenantKey tenant) {
        return cycles.findRunning().flatMap(cycle -> query.byKey(cycle.key()));
    }

    public CycleProgress progress(TenantKey tenant, String cycle) {
        return query.progress(cycle);
    }

    /** Every step with who, when and why, newest first. */
    public List<CycleLogEntry> log(TenantKey tenant, String cycle) {
        return log.of(cycles.required(cycle).id());
    }
}
