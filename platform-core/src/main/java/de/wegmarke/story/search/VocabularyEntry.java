package de.wegmarke.story.search;

/**
 * A word of the published stories that may answer a word of a question.
 *
 * @param position of the asked word, from 1
 * @param way how the two belong together
 * @param stem of the asked word
 * @param term stem of the word that was found
 * @param word that was found, as it is searched
 * @param shown the same as a story writes it
 * @param stories how many have the word
 */
record VocabularyEntry(
        int position, Way way, String stem, String term, String word, String shown, int stories) {

    /** From the closest to the farthest. */
    enum Way {
        /** The word itself, in any of its forms. */
        SAME,
        /** Means nearly the same. */
        KIN,
        /** A compound of it: asked "Fest", found "Sportfest". */
        COMPOUND,
        /** A part of it: asked "Sportfest", found "Fest". */
        PART,
        /** One typing error away. */
        ONE_ERROR,
        TWO_ERRORS
    }
}
