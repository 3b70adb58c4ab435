package de.wegmarke.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, UUID> {

    @Query("select p from Plan p where p.status <> de.wegmarke.plan.PlanStatus.SUPERSEDED")
    Optional<Plan> findCurrent();

    Plan save(Plan plan);
}
