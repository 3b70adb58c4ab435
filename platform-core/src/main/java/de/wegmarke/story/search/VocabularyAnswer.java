package de.wegmarke.story.search;

import java.util.List;

/**
 * What the published stories have for the words of a question.
 *
 * @param asked its words without stop words ("und", "der")
 * @param stories how many are published
 */
record VocabularyAnswer(List<AskedWord> asked, int stories, List<VocabularyEntry> entries) {}
