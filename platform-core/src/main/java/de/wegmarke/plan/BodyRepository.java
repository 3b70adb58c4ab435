package de.wegmarke.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<Body, UUID> {

    /** The body of this code, or the one that it was merged into. */
    default Optional<Body> findByCode(String code) {
        return findByCodeIn(List.of(code)).stream().map(NamedBody::body).findFirst();
    }

    /**
     * The bodies of these codes, or those that they were merged into; unknown codes are left out.
     */
    @Query(
            """
            select new de.wegmarke.plan.NamedBody(named.code, body)
            from Body named join Body body on body.id = coalesce(named.mergedInto, named.id)
            where named.code in :codes
            """)
    List<NamedBody> findByCodeIn(Collection<String> codes);

    @Query("select distinct b from Body b left join fetch b.aliases")
    List<Body> findAllWithAliases();

    @Query("select b from Body b where :memberId member of b.members")
    List<Body> findCollectivesOf(UUID memberId);

    @Query("select b from Body b where b.mergedInto = :id")
    List<Body> findMergedInto(UUID id);

    List<Body> findByIdIn(Collection<UUID> ids);

    Body save(Body body);
}
