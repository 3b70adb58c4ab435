package de.wegmarke.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<Body, UUID> {

    Optional<Body> findByCode(String code);

    List<Body> findByCodeIn(Collection<String> codes);

    @Query("select distinct b from Body b left join fetch b.aliases")
    List<Body> findAllWithAliases();

    @Query("select b from Body b where :memberId member of b.members")
    List<Body> findCollectivesOf(UUID memberId);

    List<Body> findByIdIn(Collection<UUID> ids);

    Body save(Body body);
}
