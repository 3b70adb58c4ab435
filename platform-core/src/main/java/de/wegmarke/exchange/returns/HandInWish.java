package de.wegmarke.exchange.returns;

import de.wegmarke.reporting.StatementKind;
import org.jspecify.annotations.Nullable;

/** What a row asks to become of its return. */
enum HandInWish {
    NO(null),
    YES(StatementKind.REPORTED),
    UNCHANGED(StatementKind.UNCHANGED),
    NIL(StatementKind.NIL);

    private final @Nullable StatementKind kind;

    HandInWish(@Nullable StatementKind kind) {
        this.kind = kind;
    }

    @Nullable StatementKind kind() {
        return kind;
    }
}
