package de.wegmarke.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;

interface LevelNameRepository extends Repository<LevelName, String> {

    List<LevelName> findAll();

    Optional<LevelName> findByKind(String kind);

    LevelName save(LevelName name);

    default Map<String, LevelNaming> all() {
        return findAll().stream().collect(Collectors.toMap(LevelName::kind, LevelName::naming));
    }
}
