package de.wegmarke.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PrintableTextPropertyTest {

    @Property
    void what_is_clean_can_stand_in_xml(@ForAll String typed) {
        assertThat(PrintableText.clean(typed).codePoints())
                .allMatch(
                        character ->
                                character == '\t'
                                        || character == '\n'
                                        || character >= 0x20 && character <= 0xD7FF
                                        || character >= 0xE000 && character <= 0xFFFD
                                        || character >= 0x10000);
    }

    @Property
    void cleaning_twice_changes_nothing_more(@ForAll String typed) {
        var clean = PrintableText.clean(typed);
        assertThat(PrintableText.clean(clean)).isEqualTo(clean);
    }

    @Property
    void an_excerpt_begins_like_the_text_and_is_not_longer_than_asked(
            @ForAll String typed, @ForAll @IntRange(min = 2, max = 200) int length) {
        var line = PrintableText.oneLine(typed);
        var excerpt = PrintableText.excerpt(typed, length);
        assertThat(excerpt).hasSizeLessThanOrEqualTo(length + 2);
        assertThat(line)
                .startsWith(
                        excerpt.endsWith(" …")
                                ? excerpt.substring(0, excerpt.length() - 2)
                                : excerpt);
    }
}
