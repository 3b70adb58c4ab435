package de.wegmarke.story.search;

import java.util.List;

/**
 * What the published stories have for the words of a question.
 *
 * @param asked its words without stop words ("und", "der")
 * @param stories how many are published
 */
record VocabularyAnswer(List<AskedWord> asked, int stories, List<VocabularyEntry> entries) {

    /** What they have for one of several questions. */
    VocabularyAnswer of(List<AskedWord> question) {
        return new VocabularyAnswer(
                asked.stream().filter(question::contains).toList(), stories, entries);
    }
}
