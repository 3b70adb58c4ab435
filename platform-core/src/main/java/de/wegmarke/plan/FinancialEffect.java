package de.wegmarke.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a measure costs beyond the budget, in euros. The original wording is always kept; {@code
 * parse(effect.asWritten())} gives the same effect again.
 *
 * <p>The classes come from the 13 wordings of the Erfurt Maßnahmenplan 2021, where 16 measures
 * carry an amount and their upper bounds sum to 18.500 EUR.
 */
public sealed interface FinancialEffect {

    /** The wording of the document; empty only for {@link Unstated}. */
    String asWritten();

    /** The class this effect is counted in. */
    FinancialEffectKind kind();

    /** The most that the measure may cost, in euros, if an amount is stated. */
    default Optional<BigDecimal> upperBound() {
        return Optional.empty();
    }

    /**
     * Reads a cell of a plan. Never fails and never guesses: what is not understood as a whole
     * becomes {@link Unparsed}.
     */
    static FinancialEffect parse(String cell) {
        return FinancialEffectWording.read(cell.strip());
    }

    /** Nothing is said: an empty cell or a dash. */
    static FinancialEffect unstated() {
        return new Unstated("");
    }

    /**
     * "keine": no additional cost; what the measure needs may already stand in the budget (Erfurt
     * Maßnahmenplan 2021, Einführung).
     *
     * @param asWritten the wording
     */
    record NoAdditionalCost(String asWritten) implements FinancialEffect {
        public NoAdditionalCost {
            FinancialEffectWording.requireText(asWritten);
        }

        @Override
        public FinancialEffectKind kind() {
            return FinancialEffectKind.NO_ADDITIONAL_COST;
        }
    }

    /**
     * An amount in euros, such as "bis zu 1.500,00 EUR" or "keine bis 500,00 EUR".
     *
     * @param lower the least, 0 for "keine bis …", equal to {@code upper} for a plain amount, none
     *     for "bis zu …"
     * @param upper the most
     * @param approximate whether the plan says "ca."
     * @param asWritten the wording
     */
    record Amount(
            @Nullable BigDecimal lower, BigDecimal upper, boolean approximate, String asWritten)
            implements FinancialEffect {
        public Amount {
            FinancialEffectWording.requireText(asWritten);
            upper = FinancialEffectWording.cents(upper);
            lower = lower == null ? null : FinancialEffectWording.cents(lower);
            if (lower != null && lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException(lower + " is more than " + upper);
            }
        }

        @Override
        public FinancialEffectKind kind() {
            return FinancialEffectKind.AMOUNT;
        }

        @Override
        public Optional<BigDecimal> upperBound() {
            return Optional.of(upper);
        }
    }

    /**
     * Depends on something that is open, such as "abhängig von der Bedarfsplanung".
     *
     * @param condition what it depends on, as written
     * @param asWritten the whole wording
     */
    record DependsOn(String condition, String asWritten) implements FinancialEffect {
        public DependsOn {
            FinancialEffectWording.requireText(asWritten);
            FinancialEffectWording.requireText(condition);
        }

        @Override
        public FinancialEffectKind kind() {
            return FinancialEffectKind.DEPENDS_ON;
        }
    }

    /**
     * The plan says that the cost cannot be put in figures.
     *
     * @param asWritten the wording
     */
    record NotQuantifiable(String asWritten) implements FinancialEffect {
        public NotQuantifiable {
            FinancialEffectWording.requireText(asWritten);
        }

        @Override
        public FinancialEffectKind kind() {
            return FinancialEffectKind.NOT_QUANTIFIABLE;
        }
    }

    /**
     * Nothing is said (Erfurt Maßnahmenplan 2021, 14.3 M3).
     *
     * @param asWritten empty, or the dash or abbreviation that stands in the cell
     */
    record Unstated(String asWritten) implements FinancialEffect {
        public Unstated {
            if (!asWritten.equals(asWritten.strip())) {
                throw new IllegalArgumentException("Blanks around '" + asWritten + "'");
            }
        }

        @Override
        public FinancialEffectKind kind() {
            return FinancialEffectKind.UNSTATED;
        }
    }

    /**
     * Something that was not understood; the wording stands for it until somebody decides.
     *
     * @param asWritten the wording
     */
    record Unparsed(String asWritten) implements FinancialEffect {
        public Unparsed {
            FinancialEffectWording.requireText(asWritten);
        }

        @Override
        public FinancialEffectKind kind() {
            return FinancialEffectKind.UNPARSED;
        }
    }
}
