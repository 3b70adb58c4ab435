package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a cycle: what the integration management decides where the bodies disagree, and what
 * it adds. The labels beside it are those of the day on which the cycle opened and stay in the
 * database; they are read by statements, not through here.
 */
@Entity
@Table(name = "cycle_measure")
class CycleMeasure {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "cycle_id")
    private UUID cycleId;

    private String path;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_state")
    private @Nullable MeasureState decidedState;

    @Column(name = "decided_reason")
    private @Nullable String decidedReason;

    private @Nullable String remark;

    protected CycleMeasure() {}

    void decide(Decision decision) {
        decidedState = decision.state();
        decidedReason = decision.reason();
        remark = decision.remark();
    }

    String path() {
        return path;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
