package de.wegmarke.api;

import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.FinancialEffectKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A financial effect as the plan words it and as it was understood.
 *
 * @param lower and {@code upper}: bounds in EUR, where amounts are stated
 */
@Schema(
        description =
                "Eine finanzielle Auswirkung, wie der Plan sie schreibt und wie sie verstanden ist; Grenzen in EUR")
public record FinancialEffectValue(
        @Schema(example = "bis zu 1.500,00 EUR") String asWritten,
        FinancialEffectKind kind,
        @Nullable BigDecimal lower,
        @Schema(example = "1500.00") @Nullable BigDecimal upper) {

    public static FinancialEffectValue of(FinancialEffect effect) {
        return new FinancialEffectValue(
                effect.asWritten(),
                effect.kind(),
                effect instanceof FinancialEffect.Amount amount ? amount.lower() : null,
                effect.upperBound().orElse(null));
    }
}
