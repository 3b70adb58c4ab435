package de.wegmarke.ui.measure.edit;

import static de.wegmarke.ui.measure.edit.SampleForm.PLAIN;
import static de.wegmarke.ui.measure.edit.SampleForm.withDeadline;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.ui.form.DraftNotation;
import org.junit.jupiter.api.Test;

class DraftNotationTest {

    private final TypedForm otherwise = new TypedForm(PLAIN, PLAIN);

    @Test
    void a_half_typed_form_comes_back_as_it_was() {
        var typed = new TypedForm(PLAIN, withDeadline(PLAIN, "4. Quar"));
        assertThat(DraftNotation.read(DraftNotation.write(typed), otherwise)).contains(typed);
    }

    @Test
    void a_field_that_a_newer_release_does_not_know_costs_nothing_else() {
        var draft =
                """
                {"typed": {"deadline": "jährlich", "colour": "blue", "state": "SLEEPING",
                           "stateAsOf": "yesterday"}}
                """;
        var read = DraftNotation.read(draft, otherwise).orElseThrow();
        assertThat(read.typed()).isEqualTo(withDeadline(PLAIN, "jährlich"));
        assertThat(read.typed().state()).isEqualTo(MeasureState.IN_PREPARATION);
        assertThat(read.before()).isEqualTo(PLAIN);
    }

    @Test
    void what_is_no_draft_is_not_taken_for_one() {
        assertThat(DraftNotation.read("not a draft", otherwise)).isEmpty();
        assertThat(DraftNotation.read("[1, 2]", otherwise)).isEmpty();
        assertThat(DraftNotation.read("", otherwise)).isEmpty();
    }
}
