package de.wegmarke.ui.measure.edit;

import static de.wegmarke.ui.measure.edit.SampleForm.PLAIN;
import static de.wegmarke.ui.measure.edit.SampleForm.withDeadline;
import static de.wegmarke.ui.measure.edit.SampleForm.withState;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.MeasureField;
import de.wegmarke.plan.MeasureState;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    @Test
    void what_only_one_of_them_touched_goes_together_by_itself() {
        var mine = withDeadline(PLAIN, "fortlaufend");
        var theirs = withState(PLAIN, MeasureState.DONE);
        var both = new Reconciliation(PLAIN, mine, theirs);
        assertThat(both.contested()).isEmpty();
        assertThat(both.onlyMine()).containsExactly(MeasureField.DEADLINE);
        assertThat(both.onlyTheirs()).containsExactly(MeasureField.STATE);
        var together = both.decided(EnumSet.noneOf(MeasureField.class));
        assertThat(together).isEqualTo(withState(mine, MeasureState.DONE));
    }

    @Test
    void what_both_changed_differently_waits_for_a_choice() {
        var both =
                new Reconciliation(
                        PLAIN, withDeadline(PLAIN, "jährlich"), withDeadline(PLAIN, "fortlaufend"));
        assertThat(both.contested()).containsExactly(MeasureField.DEADLINE);
        assertThat(both.decided(EnumSet.noneOf(MeasureField.class)).deadline())
                .isEqualTo("jährlich");
        assertThat(both.decided(EnumSet.of(MeasureField.DEADLINE)).deadline())
                .isEqualTo("fortlaufend");
    }

    @Test
    void the_same_change_by_both_is_no_conflict() {
        var changed = withDeadline(PLAIN, "jährlich");
        var both = new Reconciliation(PLAIN, changed, changed);
        assertThat(both.contested()).isEmpty();
        assertThat(both.decided(EnumSet.noneOf(MeasureField.class))).isEqualTo(changed);
    }

    @Test
    void a_blank_at_the_end_is_no_change() {
        assertThat(withDeadline(PLAIN, "4. Quartal 2027 ").differsFrom(PLAIN)).isEmpty();
    }
}
