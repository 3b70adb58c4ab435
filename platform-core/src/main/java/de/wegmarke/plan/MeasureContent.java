package de.wegmarke.plan;

import java.util.List;

/** What a document says of one measure, with its bodies found in the municipality's list. */
record MeasureContent(
        MeasureNumber number,
        String text,
        MeasureKind kind,
        Deadline deadline,
        FinancialEffect financialEffect,
        String bodiesText,
        List<Responsibility> responsibilities,
        boolean markedNew) {}
