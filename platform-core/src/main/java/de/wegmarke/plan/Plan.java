package de.wegmarke.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An integration plan of the municipality; at most one is current, all others are superseded. */
@Entity
@Table(name = "plan")
@Audited
class Plan {

    @Id private UUID id;
    @Version private int version;
    private String title;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(name = "resolution_on")
    private @Nullable LocalDate resolutionOn;

    @Column(name = "council_paper")
    private @Nullable String councilPaper;

    private boolean gone;

    protected Plan() {}

    Plan(PlanHeading heading) {
        id = UUID.randomUUID();
        status = PlanStatus.DRAFT;
        describe(heading);
    }

    /** Takes over what a document says of itself; an adopted plan stays adopted. */
    final void describe(PlanHeading heading) {
        title = heading.title();
        asOf = heading.asOf();
        resolutionOn = heading.resolutionOn() == null ? resolutionOn : heading.resolutionOn();
        councilPaper = heading.councilPaper() == null ? councilPaper : heading.councilPaper();
        if (status != PlanStatus.ADOPTED) {
            status = heading.draft() ? PlanStatus.DRAFT : PlanStatus.ADOPTED;
        }
    }

    void change(PlanChange change) {
        title = change.title();
        asOf = change.asOf();
        status = change.status();
        resolutionOn = change.resolutionOn();
        councilPaper = change.councilPaper();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    PlanHeading heading() {
        return new PlanHeading(title, asOf, status == PlanStatus.DRAFT, resolutionOn, councilPaper);
    }

    PlanHead head() {
        return new PlanHead(version, title, asOf, status, resolutionOn, councilPaper);
    }
}
