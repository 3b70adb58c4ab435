package de.wegmarke.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan document says of itself.
 *
 * @param asOf the "Stand" date
 * @param draft whether the document calls itself "Entwurf"
 * @param resolutionOn the council resolution the plan rests on
 * @param councilPaper number of the council paper ("Drucksache"), as printed
 */
public record PlanHeading(
        String title,
        @Nullable LocalDate asOf,
        boolean draft,
        @Nullable LocalDate resolutionOn,
        @Nullable String councilPaper) {}
