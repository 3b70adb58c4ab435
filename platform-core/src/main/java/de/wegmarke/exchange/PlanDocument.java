package de.wegmarke.exchange;

import de.wegmarke.plan.ElementKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a document states it, with everything that was doubtful in reading it.
 *
 * @param title the title, or the file's name if the document has none
 * @param asOf the date after "Stand"
 * @param draft whether the document calls itself "Entwurf"
 * @param resolutionOn the date of the council's resolution that it rests on
 * @param councilPaper the number of the first council paper that it names ("0903/20", "DS0583/21")
 * @param sections all sections in the order of the document
 * @param measures all measures in the order of the document
 * @param doubts all doubts in the order of lines
 */
public record PlanDocument(
        String title,
        @Nullable LocalDate asOf,
        boolean draft,
        @Nullable LocalDate resolutionOn,
        @Nullable String councilPaper,
        List<Section> sections,
        List<ImportedMeasure> measures,
        List<Doubt> doubts) {

    /** Copies the lists. */
    public PlanDocument {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        doubts = List.copyOf(doubts);
    }

    /** Counts and sums over the whole document. */
    public DocumentFigures figures() {
        return DocumentFigures.of(this);
    }

    /** The sections of one level, in the order of the document. */
    public List<Section> sections(ElementKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }
}
