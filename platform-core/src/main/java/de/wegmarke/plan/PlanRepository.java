package de.wegmarke.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, UUID> {

    @Query("select p from Plan p where p.status <> de.wegmarke.plan.PlanStatus.SUPERSEDED")
    Optional<Plan> findCurrent();

    /**
     * Until the end of the transaction nobody else can import; reading and the editing of measures
     * go on.
     */
    @Modifying
    @Query(value = "lock table plan in share row exclusive mode", nativeQuery = true)
    void lockAgainstOtherImports();

    Plan save(Plan plan);
}
