package de.wegmarke.reporting;

import de.wegmarke.plan.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round of reporting. It knows which step may follow which; why it was taken is in the log. */
@Entity
@Table(name = "cycle")
class Cycle {

    @Id private UUID id;
    @Version private @Nullable Integer version;

    private String key;
    private String name;

    @Column(name = "interval_years")
    private short intervalYears;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    private LocalDate submission;

    @Column(name = "editorial_close")
    private LocalDate editorialClose;

    private @Nullable LocalDate council;

    @Enumerated(EnumType.STRING)
    private CycleState state = CycleState.PLANNED;

    private int snapshot;
    private boolean sample;

    protected Cycle() {}

    Cycle(String key, CyclePlan plan, boolean sample) {
        this.id = UUID.randomUUID();
        this.key = key;
        this.sample = sample;
        take(plan);
    }

    /** The cut-off date stays once bodies have been asked for their state on that day. */
    void change(CyclePlan plan) {
        if (state.hasSnapshot()) {
            throw closed();
        }
        if (state != CycleState.PLANNED && !plan.dates().cutOff().equals(cutOff)) {
            throw new RuleViolation("cycle.rule.cut-off-stays");
        }
        take(plan);
    }

    private void take(CyclePlan plan) {
        name = plan.name();
        intervalYears = (short) plan.intervalYears();
        cutOff = plan.dates().cutOff();
        submission = plan.dates().submission();
        editorialClose = plan.dates().editorialClose();
        council = plan.dates().council();
    }

    void open() {
        follow(CycleState.PLANNED, CycleState.OPEN);
    }

    void endCollecting() {
        follow(CycleState.OPEN, CycleState.IN_REVIEW);
    }

    void collectAgain() {
        follow(CycleState.IN_REVIEW, CycleState.OPEN);
    }

    void close() {
        follow(CycleState.IN_REVIEW, CycleState.CLOSED);
        snapshot++;
    }

    void reopen() {
        follow(CycleState.CLOSED, CycleState.IN_REVIEW);
    }

    void release() {
        if (state != CycleState.RELEASED) {
            follow(CycleState.CLOSED, CycleState.RELEASED);
        }
    }

    void withdraw() {
        follow(CycleState.RELEASED, CycleState.CLOSED);
    }

    private void follow(CycleState from, CycleState to) {
        if (state != from) {
            throw new RuleViolation("cycle.rule.step", state, to);
        }
        state = to;
    }

    /**
     * @throws RuleViolation unless bodies may hand in
     */
    void requireTakesReturns() {
        if (state.hasSnapshot()) {
            throw closed();
        }
        if (!state.takesReturns()) {
            throw new RuleViolation("cycle.rule.not-open", name);
        }
    }

    private RuleViolation closed() {
        return new RuleViolation("cycle.rule.closed", name);
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    CyclePlan plan() {
        return new CyclePlan(
                name, intervalYears, new CycleDates(cutOff, submission, editorialClose, council));
    }

    CycleState state() {
        return state;
    }

    int snapshot() {
        return snapshot;
    }

    boolean sample() {
        return sample;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
