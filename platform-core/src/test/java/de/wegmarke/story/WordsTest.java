package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void an_empty_line_ends_a_paragraph() {
        assertThat(Words.paragraphs("Eins.\nNoch eins.\n\n  \nZwei."))
                .containsExactly("Eins.\nNoch eins.", "Zwei.");
        assertThat(Words.paragraphs("  ")).isEmpty();
    }
}
