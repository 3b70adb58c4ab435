package de.wegmarke.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CycleMeasureRepository extends Repository<CycleMeasure, UUID> {

    Optional<CycleMeasure> findByCycleIdAndPath(UUID cycleId, String path);

    List<CycleMeasure> findByCycleId(UUID cycleId);
}
