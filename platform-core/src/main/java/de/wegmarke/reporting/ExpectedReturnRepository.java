package de.wegmarke.reporting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExpectedReturnRepository extends Repository<ExpectedReturn, UUID> {

    @Query(
            """
            select r from ExpectedReturn r
            where r.cycleId = :cycle and r.bodyCode = :body
              and r.cycleMeasureId = (select m.id from CycleMeasure m
                                      where m.cycleId = :cycle and m.path = :path)
            """)
    Optional<ExpectedReturn> find(UUID cycle, String path, String body);

    /** For whoever changes it: who comes second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select r from ExpectedReturn r
            where r.cycleId = :cycle and r.bodyCode = :body
              and r.cycleMeasureId = (select m.id from CycleMeasure m
                                      where m.cycleId = :cycle and m.path = :path)
            """)
    Optional<ExpectedReturn> findForChange(UUID cycle, String path, String body);

    /**
     * For whoever changes many; always in the same order, so that two never wait for each other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select r from ExpectedReturn r
            where r.cycleId = :cycle and r.bodyCode in :bodies order by r.id
            """)
    List<ExpectedReturn> findOfBodiesForChange(UUID cycle, Collection<String> bodies);

    @Query("select r from ExpectedReturn r where r.cycleId = :cycle and r.bodyCode = :body")
    List<ExpectedReturn> findOfBody(UUID cycle, String body);

    ExpectedReturn save(ExpectedReturn expected);
}
