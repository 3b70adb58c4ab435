package de.wegmarke.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanElementRepository extends Repository<PlanElement, UUID> {

    @Query("select e from PlanElement e where e.planId = :planId and not e.gone")
    List<PlanElement> findOfPlan(UUID planId);

    PlanElement save(PlanElement element);
}
