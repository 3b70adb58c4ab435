package de.wegmarke.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<Measure, UUID> {

    @Query(
            """
            select m from Measure m left join fetch m.responsibilities
            where m.path = :path and not m.gone
              and m.planId = (select p.id from Plan p where p.status <> de.wegmarke.plan.PlanStatus.SUPERSEDED)
            """)
    Optional<Measure> findCurrent(String path);

    @Query(
            "select distinct m from Measure m left join fetch m.responsibilities where m.planId = :planId and not m.gone")
    List<Measure> findOfPlan(UUID planId);

    @Query(
            "select m from Measure m where exists (select 1 from m.responsibilities r where r.bodyId = :bodyId)")
    List<Measure> findNaming(UUID bodyId);

    @Query("select distinct m.elementId from Measure m where m.planId = :planId and not m.gone")
    Set<UUID> findPlacesOf(UUID planId);

    List<Measure> findByIdIn(Collection<UUID> ids);

    Measure save(Measure measure);
}
