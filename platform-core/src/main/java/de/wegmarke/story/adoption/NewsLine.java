package de.wegmarke.story.adoption;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about one piece of news.
 *
 * @param subject of the mail, if it is the only one
 * @param quotes what was asked, answered or reported
 * @param page where one reads on, without the server
 */
record NewsLine(String subject, String sentence, List<Quote> quotes, String page) {

    /**
     * @param label what stands above it, null if the sentence has said it
     */
    record Quote(@Nullable String label, String words) {}
}
