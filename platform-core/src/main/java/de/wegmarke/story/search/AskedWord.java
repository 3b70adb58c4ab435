package de.wegmarke.story.search;

import java.util.Set;

/**
 * A word of a question.
 *
 * @param position from 1
 * @param written as typed
 * @param word as it is searched
 */
record AskedWord(int position, String written, String word) {

    /** Verbs that questions are made with, whatever they are about. */
    private static final Set<String> ASKING =
            Set.of(
                    "kommen",
                    "kommt",
                    "bekommen",
                    "bekommt",
                    "gibt",
                    "geben",
                    "gehen",
                    "geht",
                    "brauchen",
                    "braucht",
                    "brauche",
                    "suchen",
                    "sucht",
                    "suche",
                    "finden",
                    "findet",
                    "finde",
                    "lassen",
                    "lässt",
                    "bringen",
                    "bringt",
                    "schaffen",
                    "schafft",
                    "gelingt",
                    "gelingen",
                    "funktioniert",
                    "funktionieren");

    private static final double OF_ASKING = 0.3;

    /** The same where so many words are asked before it. */
    AskedWord after(int others) {
        return new AskedWord(position + others, written, word);
    }

    /** How much it counts beside the other words of the question. */
    double share() {
        return ASKING.contains(word) ? OF_ASKING : 1;
    }
}
