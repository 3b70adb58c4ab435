package de.wegmarke.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, UUID> {

    @Query(
            "select n from Note n where n.measureId = :measureId order by n.notedOn desc, n.writtenAt desc")
    List<Note> findOfMeasure(UUID measureId);

    Note save(Note note);
}
