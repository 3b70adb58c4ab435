package de.wegmarke.plan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of a measure and of its notes, worked out from the states that Envers kept. */
@Component
class MeasureHistoryQuery {

    private final EntityManager entities;
    private final MeasureRepository measures;

    MeasureHistoryQuery(EntityManager entities, MeasureRepository measures) {
        this.entities = entities;
        this.measures = measures;
    }

    List<HistoryEntry> ofMeasure(String path) {
        return measures.findCurrent(path)
                .map(
                        measure -> {
                            var entries = new ArrayList<>(changes(measure.id()));
                            entries.addAll(notes(measure.id()));
                            entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
                            return List.copyOf(entries);
                        })
                .orElse(List.of());
    }

    /** What others changed since {@code version} of the measure was read. */
    List<FieldChange> since(Measure measure, MeasureFields seen) {
        return measure.fields().since(seen);
    }

    /** The measure as it stood {@code steps} changes ago. */
    @Nullable MeasureFields before(UUID id, int steps) {
        var states = states(id);
        var index = states.size() - 1 - steps;
        return index < 0 || index >= states.size() ? null : states.get(index).fields();
    }

    private List<HistoryEntry> changes(UUID id) {
        var entries = new ArrayList<HistoryEntry>();
        MeasureFields previous = null;
        for (var state : states(id)) {
            var changes =
                    previous == null ? List.<FieldChange>of() : state.fields().since(previous);
            if (previous == null || !changes.isEmpty()) {
                entries.add(entry(state.revision(), previous == null, changes, null));
            }
            previous = state.fields();
        }
        return entries;
    }

    private List<State> states(UUID id) {
        return revisions(Measure.class, AuditEntity.id().eq(id)).stream()
                .map(row -> new State((Revision) row[1], ((Measure) row[0]).fields()))
                .toList();
    }

    private List<HistoryEntry> notes(UUID measureId) {
        return revisions(Note.class, AuditEntity.property("measureId").eq(measureId)).stream()
                .filter(row -> row[2] == RevisionType.ADD)
                .map(row -> entry((Revision) row[1], false, List.of(), ((Note) row[0]).view()))
                .toList();
    }

    private List<Object[]> revisions(
            Class<?> type, org.hibernate.envers.query.criteria.AuditCriterion which) {
        @SuppressWarnings(
                "unchecked") // forRevisionsOfEntity with selectEntitiesOnly=false yields triples
        List<Object[]> rows =
                AuditReaderFactory.get(entities)
                        .createQuery()
                        .forRevisionsOfEntity(type, false, true)
                        .add(which)
                        .addOrder(AuditEntity.revisionNumber().asc())
                        .getResultList();
        return rows;
    }

    private static HistoryEntry entry(
            Revision revision,
            boolean created,
            List<FieldChange> changes,
            @Nullable NoteView note) {
        Instant at = revision.at();
        return new HistoryEntry(
                at,
                revision.actorName(),
                revision.origin(),
                revision.reason(),
                created,
                changes,
                note);
    }

    private record State(Revision revision, MeasureFields fields) {}
}
