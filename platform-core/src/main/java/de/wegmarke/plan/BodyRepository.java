package de.wegmarke.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<Body, UUID> {

    /** The body of this code, or the one that it was merged into. */
    @Query(
            """
            select b from Body b where b.mergedInto is null
              and (b.code = :code or b.id = (select m.mergedInto from Body m where m.code = :code))
            """)
    Optional<Body> findByCode(String code);

    /** The bodies of these codes, or those that they were merged into. */
    @Query(
            """
            select b from Body b where b.mergedInto is null
              and (b.code in :codes or b.id in (select m.mergedInto from Body m where m.code in :codes))
            """)
    List<Body> findByCodeIn(Collection<String> codes);

    @Query("select distinct b from Body b left join fetch b.aliases")
    List<Body> findAllWithAliases();

    @Query("select b from Body b where :memberId member of b.members")
    List<Body> findCollectivesOf(UUID memberId);

    @Query("select b from Body b where b.mergedInto = :id")
    List<Body> findMergedInto(UUID id);

    List<Body> findByIdIn(Collection<UUID> ids);

    Body save(Body body);
}
