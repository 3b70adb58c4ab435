package de.wegmarke.ui.component;

import static de.wegmarke.ui.component.TextDifference.Fate.INSERTED;
import static de.wegmarke.ui.component.TextDifference.Fate.KEPT;
import static de.wegmarke.ui.component.TextDifference.Fate.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.ui.component.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void an_exchanged_word_is_shown_as_removed_and_inserted_in_its_place() {
        assertThat(TextDifference.pieces("Das Amt prüft jährlich", "Das Amt berichtet jährlich"))
                .containsExactly(
                        new Piece(KEPT, "Das Amt"),
                        new Piece(REMOVED, "prüft"),
                        new Piece(INSERTED, "berichtet"),
                        new Piece(KEPT, "jährlich"));
    }

    @Test
    void added_words_stand_where_they_were_added() {
        assertThat(TextDifference.pieces("Kurse anbieten", "Kurse in allen Ortsteilen anbieten"))
                .containsExactly(
                        new Piece(KEPT, "Kurse"),
                        new Piece(INSERTED, "in allen Ortsteilen"),
                        new Piece(KEPT, "anbieten"));
    }

    @Test
    void the_end_of_a_paragraph_is_a_difference() {
        assertThat(
                        TextDifference.pieces(
                                "Kurse anbieten. Räume suchen.",
                                "Kurse anbieten.\n\nRäume suchen."))
                .containsExactly(
                        new Piece(KEPT, "Kurse anbieten."),
                        new Piece(INSERTED, TextDifference.PARAGRAPH),
                        new Piece(KEPT, "Räume suchen."));
        assertThat(TextDifference.pieces("Kurse.\n\nRäume.", "Kurse.\n \nRäume."))
                .containsExactly(new Piece(KEPT, "Kurse. \n\n Räume."));
    }

    @Test
    void another_line_break_is_no_difference() {
        assertThat(TextDifference.pieces("Kurse\nanbieten", "Kurse anbieten"))
                .containsExactly(new Piece(KEPT, "Kurse anbieten"));
    }
}
