package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.combobox.ComboBox;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.Words;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that a comment is about: a sentence from the list, or some words of it that are typed
 * or pasted. There is nothing to choose where nothing is written.
 */
final class QuoteChoice extends ComboBox<String> {

    private final transient StoryContent content;
    private final StoryPart part;

    QuoteChoice(StoryContent content, StoryPart part) {
        super(t("curation.comment.quote"));
        this.content = content;
        this.part = part;
        setHelperText(t("curation.comment.quote.hint"));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
        offer(null);
    }

    /** Offers the sentences of an entry, or of the whole part. */
    void offer(@Nullable Integer entry) {
        var sentences =
                content.passages(part, entry).stream()
                        .flatMap(text -> Words.paragraphs(text).stream())
                        .flatMap(paragraph -> sentences(paragraph).stream())
                        .distinct()
                        .toList();
        var chosen = getValue();
        setItems(sentences);
        if (chosen != null) {
            setValue(chosen);
        }
        setVisible(!sentences.isEmpty());
    }

    private static List<String> sentences(String paragraph) {
        var breaks = BreakIterator.getSentenceInstance(Locale.GERMAN);
        breaks.setText(paragraph);
        var sentences = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next();
                to != BreakIterator.DONE;
                from = to, to = breaks.next()) {
            sentences.add(paragraph.substring(from, to).strip());
        }
        return sentences;
    }
}
