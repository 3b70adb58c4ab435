package de.wegmarke.reporting;

import java.util.List;

/** A part of the returns that match, and how many match. */
public record ReturnPage(List<ReturnRow> rows, int total) {

    public ReturnPage {
        rows = List.copyOf(rows);
    }
}
