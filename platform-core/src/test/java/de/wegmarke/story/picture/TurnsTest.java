package de.wegmarke.story.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.plan.RuleViolation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns<RuleViolation> turns = turns(1, Duration.ZERO);

    private static Turns<RuleViolation> turns(int mostWaiting, Duration patience) {
        return new Turns<>(1, mostWaiting, patience, () -> new RuleViolation("come.again"));
    }

    @Test
    void who_finds_no_place_is_asked_to_come_again() {
        var inside = turns.take(() -> refusal(turns));
        assertThat(inside).isEqualTo("come.again");
    }

    @Test
    void who_finds_too_many_waiting_does_not_wait_at_all() {
        var nobodyWaits = turns(0, Duration.ofDays(1));
        var inside = nobodyWaits.take(() -> refusal(nobodyWaits));
        assertThat(inside).isEqualTo("come.again");
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

    private static String refusal(Turns<RuleViolation> turns) {
        try {
            return turns.take(() -> "let in");
        } catch (RuleViolation refused) {
            return refused.messageKey();
        }
    }
}
