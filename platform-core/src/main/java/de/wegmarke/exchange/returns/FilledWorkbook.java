package de.wegmarke.exchange.returns;

import java.util.List;

/** A file that came back and is in one piece: every row is one of those that went out. */
record FilledWorkbook(List<FilledRow> rows) {

    FilledWorkbook {
        rows = List.copyOf(rows);
    }
}
