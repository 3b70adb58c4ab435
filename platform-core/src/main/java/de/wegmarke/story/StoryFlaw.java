package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * Something that is written and cannot be released as it is.
 *
 * @param entry which entry of a part that has several, from 0
 */
public record StoryFlaw(Kind kind, @Nullable Integer entry) {

    /** What is wrong with it. */
    public enum Kind {
        /** More than {@link StoryContent#LONGEST_TITLE} words. */
        TITLE_TOO_LONG(StoryPart.TITLE, "story.rule.title-words", StoryContent.LONGEST_TITLE),
        /** More than {@link StoryContent#LONGEST_SUMMARY} characters. */
        SUMMARY_TOO_LONG(
                StoryPart.SUMMARY, "story.rule.summary-length", StoryContent.LONGEST_SUMMARY),
        ALTERNATIVE_TEXT_MISSING(StoryPart.IMAGES, "story.rule.alternative-text-missing"),
        IMAGE_CONSENT_MISSING(StoryPart.IMAGES, "story.rule.image-consent-missing"),
        LINK_NOT_WEB(StoryPart.LINKS, "story.rule.link-not-web");

        private final StoryPart part;
        private final String rule;
        private final int limit;

        Kind(StoryPart part, String rule) {
            this(part, rule, 0);
        }

        Kind(StoryPart part, String rule, int limit) {
            this.part = part;
            this.rule = rule;
            this.limit = limit;
        }

        public StoryPart part() {
            return part;
        }

        /** Key of the sentence that says so. */
        public String rule() {
            return rule;
        }

        /** How much is allowed, for the sentence; 0 if there is nothing to count. */
        public int limit() {
            return limit;
        }
    }

    public StoryPart part() {
        return kind.part();
    }
}
