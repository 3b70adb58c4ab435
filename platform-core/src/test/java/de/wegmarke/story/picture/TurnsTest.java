package de.wegmarke.story.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.plan.RuleViolation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(1, Duration.ZERO);

    @Test
    void who_finds_no_place_is_asked_to_come_again() {
        var inside = turns.take(() -> refusal());
        assertThat(inside).isEqualTo("picture.rule.busy");
    }

    @Test
    void a_place_is_free_again_whatever_became_of_the_work() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                turns.take(
                                        () -> {
                                            throw new IllegalStateException();
                                        }));
        assertThat(turns.<String, RuntimeException>take(() -> "done")).isEqualTo("done");
    }

    private String refusal() {
        try {
            return turns.take(() -> "let in");
        } catch (RuleViolation refused) {
            return refused.messageKey();
        }
    }
}
