package de.wegmarke.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body's part in a measure: leading, cooperating, or named without a stated role. */
@Embeddable
record Responsibility(
        @Column(name = "body_id") UUID bodyId,
        @Enumerated(EnumType.STRING) @Column(name = "role") ResponsibilityRole role,
        @Nullable @Column(name = "specifier") String specifier) {

    Responsibility by(UUID otherBody) {
        return new Responsibility(otherBody, role, specifier);
    }

    /** Of two parts of one body, the one with the greater role; a specifier is kept. */
    Responsibility stronger(Responsibility other) {
        return new Responsibility(
                bodyId,
                role.compareTo(other.role) <= 0 ? role : other.role,
                specifier == null ? other.specifier : specifier);
    }
}
