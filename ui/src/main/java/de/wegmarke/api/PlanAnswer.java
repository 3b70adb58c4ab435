package de.wegmarke.api;

import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.PlanOutline;
import de.wegmarke.plan.PlanStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The current plan with its outline; measures are named by their paths. */
@Schema(description = "Der aktuelle Plan mit seiner Gliederung")
record PlanAnswer(
        @Schema(example = "Maßnahmenplan (Beispieldaten)") String title,
        PlanStatus status,
        @Nullable LocalDate asOf,
        @Nullable LocalDate resolutionOn,
        @Schema(example = "0903/20") @Nullable String councilPaper,
        Counts counts,
        List<Element> elements) {

    @Schema(description = "Zahl der Maßnahmen, aller und je Umsetzungsstand")
    record Counts(int measures, int overdue, Map<MeasureState, Integer> byState) {

        static Counts of(PlanOutline.StateCounts counts) {
            return new Counts(counts.measures(), counts.overdue(), counts.byState());
        }
    }

    @Schema(description = "Ein Ort in der Gliederung mit allem, was darunter liegt")
    record Element(
            ElementKind kind,
            @Schema(example = "1.8") String path,
            String number,
            String title,
            String text,
            boolean markedNew,
            @Nullable String addressee,
            @Schema(example = "T3") @Nullable String topic,
            Counts counts,
            List<Element> elements,
            @Schema(example = "[\"1.8-M1\"]") List<String> measures) {

        static Element of(PlanOutline.Node node) {
            return new Element(
                    node.kind(),
                    node.path(),
                    node.number(),
                    node.title(),
                    node.text(),
                    node.markedNew(),
                    node.addressee(),
                    node.topic(),
                    Counts.of(node.counts()),
                    node.children().stream().map(Element::of).toList(),
                    node.measures().stream().map(PlanOutline.Leaf::path).toList());
        }
    }

    static PlanAnswer of(PlanOutline outline) {
        var plan = outline.plan();
        return new PlanAnswer(
                plan.title(),
                plan.status(),
                plan.asOf(),
                plan.resolutionOn(),
                plan.councilPaper(),
                Counts.of(outline.total()),
                outline.fields().stream().map(Element::of).toList());
    }
}
