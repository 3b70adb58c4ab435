package de.wegmarke.reporting;

import de.wegmarke.plan.RuleViolation;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CycleRepository extends Repository<Cycle, UUID> {

    Optional<Cycle> findByKey(String key);

    /** For whoever hands in: the cycle cannot be closed until the transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Cycle c where c.key = :key")
    Optional<Cycle> findForReturn(String key);

    /** For whoever takes a step: waits for those who are handing in, and lets nobody else in. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cycle c where c.key = :key")
    Optional<Cycle> findForStep(String key);

    @Query("select c from Cycle c order by c.cutOff desc")
    List<Cycle> findNewestFirst();

    /** The cycle before that has a snapshot. */
    @Query(
            """
            select c from Cycle c
            where c.cutOff < :cutOff and c.snapshot > 0
              and c.state in (de.wegmarke.reporting.CycleState.CLOSED, de.wegmarke.reporting.CycleState.RELEASED)
            order by c.cutOff desc limit 1
            """)
    Optional<Cycle> findReportedBefore(LocalDate cutOff);

    @Query(
            """
            select c from Cycle c where c.state in
              (de.wegmarke.reporting.CycleState.OPEN, de.wegmarke.reporting.CycleState.IN_REVIEW)
            """)
    Optional<Cycle> findRunning();

    Cycle save(Cycle cycle);

    void delete(Cycle cycle);

    /**
     * @throws RuleViolation if there is no such cycle
     */
    default Cycle required(String key) {
        return findByKey(key).orElseThrow(() -> missing(key));
    }

    default Cycle requiredForStep(String key) {
        return findForStep(key).orElseThrow(() -> missing(key));
    }

    default Cycle requiredForReturn(String key) {
        return findForReturn(key).orElseThrow(() -> missing(key));
    }

    private static RuleViolation missing(String key) {
        return new RuleViolation("cycle.rule.not-found", key);
    }
}
