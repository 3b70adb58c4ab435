package de.wegmarke.reporting;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Municipality.said;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.RunningApplication;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several people at the same moment. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MomentOfTheCloseTest {

    private static final String MEASURE = "1.1-M1";
    private static final String BODY = "amt-fuer-bildung";

    @Autowired ApplicationContext context;
    private Municipality town;

    @BeforeAll
    void there_is_a_plan() {
        town = new Municipality("wartburgkreis", context).withPlan();
    }

    @ParameterizedTest
    @ValueSource(ints = {2001, 2002, 2003, 2004, 2005, 2006})
    void a_return_that_is_handed_in_at_the_close_is_in_the_report_or_refused(int year)
            throws Exception {
        town.asked(year);
        var cycle = String.valueOf(year);
        as(town.manager, () -> town.closing.endCollecting(town.key, cycle));
        var ref = new ReturnRef(cycle, MEASURE, BODY);

        var outcomes =
                together(
                        () ->
                                as(
                                        town.education,
                                        () ->
                                                town.reporting.handIn(
                                                        town.key,
                                                        ref,
                                                        0,
                                                        said(MeasureState.IN_PROGRESS, "Da"))),
                        () -> as(town.manager, () -> town.closing.close(town.key, cycle, "Jetzt")));

        var refused = outcomes.getFirst();
        assertThat(outcomes.getLast()).as("the close").isNull();
        var report = as(town.manager, () -> town.reports.report(town.key, cycle)).orElseThrow();
        var statement =
                report.measures()
                        .filter(measure -> measure.path().equals(MEASURE))
                        .flatMap(measure -> measure.statements().stream())
                        .findFirst()
                        .orElseThrow();
        if (refused == null) {
            assertThat(statement.achieved()).isEqualTo("Da");
            assertThat(report.completeness().handedIn()).isEqualTo(1);
        } else {
            assertThat(refused.messageKey()).isEqualTo("cycle.rule.closed");
            assertThat(statement.kind()).isEqualTo(StatementKind.MISSING);
            assertThat(report.completeness().handedIn()).isZero();
        }
    }

    @Test
    void of_two_who_review_one_return_the_second_sees_what_the_first_did() throws Exception {
        town.asked(2010);
        var ref = new ReturnRef("2010", MEASURE, BODY);
        as(
                town.education,
                () ->
                        town.reporting.handIn(
                                town.key, ref, 0, said(MeasureState.IN_PROGRESS, "Da")));
        var results = new ReturnResult[] {null, null};
        var colleague = town.manager;
        together(
                () -> results[0] = as(town.manager, () -> town.review.accept(town.key, ref, 1)),
                () ->
                        results[1] =
                                as(
                                        colleague,
                                        () -> town.review.sendBack(town.key, ref, 1, "Zahl?")));
        assertThat(results).hasAtLeastOneElementOfType(ReturnResult.Saved.class);
        var log = as(town.manager, () -> town.review.log(town.key, ref));
        assertThat(log).hasSize(2);
        as(town.manager, () -> town.closing.endCollecting(town.key, "2010"));
        as(town.manager, () -> town.closing.close(town.key, "2010", "Fertig"));
    }

    /** Does all at once; of each the rule that refused it, or nothing. */
    private static List<@Nullable RuleViolation> together(Callable<?>... works) throws Exception {
        var start = new CyclicBarrier(works.length);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<@Nullable RuleViolation>> running =
                    Arrays.stream(works)
                            .map(
                                    work ->
                                            threads.<@Nullable RuleViolation>submit(
                                                    () -> {
                                                        start.await(1, TimeUnit.MINUTES);
                                                        try {
                                                            work.call();
                                                            return null;
                                                        } catch (RuleViolation refused) {
                                                            return refused;
                                                        }
                                                    }))
                            .toList();
            var outcomes = new ArrayList<@Nullable RuleViolation>();
            for (var one : running) {
                outcomes.add(one.get(2, TimeUnit.MINUTES));
            }
            return outcomes;
        }
    }
}
