package de.wegmarke.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, Draft.Key> {

    @Query("select d from Draft d where d.personId = :personId order by d.updatedAt desc")
    List<Draft> findOfPerson(UUID personId);

    Optional<Draft> findByPersonIdAndSubject(UUID personId, String subject);

    Draft save(Draft draft);

    @Modifying
    @Query("delete from Draft d where d.personId = :personId and d.subject = :subject")
    int discard(UUID personId, String subject);

    @Modifying
    @Query("delete from Draft d where d.subject = :subject")
    int discardOfAll(String subject);

    @Query("select d.content from Draft d where d.subject = :subject")
    List<String> findContents(String subject);
}
