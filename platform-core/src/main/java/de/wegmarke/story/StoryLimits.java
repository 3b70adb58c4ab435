package de.wegmarke.story;

import static de.wegmarke.story.StoryLimits.Size.LINE;
import static de.wegmarke.story.StoryLimits.Size.TEXT;
import static de.wegmarke.story.StoryLimits.Size.TITLE;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a draft may hold at most. Wide enough for every story; what is asked of one that is released
 * stands in {@link StoryCheck}.
 */
public final class StoryLimits {

    /** Of one text. */
    public enum Size {
        TITLE(300),
        LINE(500),
        TEXT(20_000);

        private final int longest;

        Size(int longest) {
            this.longest = longest;
        }

        /** In characters. */
        public int longest() {
            return longest;
        }
    }

    /** Of the whole story, as it is stored. */
    static final int LONGEST = 200_000;

    static final int MOST_ENTRIES = 50;
    static final int MOST_IMAGES = 20;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final Pattern TOPIC = Pattern.compile("T([1-9]|1[0-2])");

    private StoryLimits() {}

    /**
     * @throws RuleViolation if there is too much of something, or a value that means nothing
     */
    static void check(StoryContent content) {
        lists(content);
        texts(content);
        values(content);
        if (Json.of(content).length() > LONGEST) {
            throw new RuleViolation("story.rule.too-much", LONGEST);
        }
    }

    private static void lists(StoryContent content) {
        for (var list :
                List.of(
                        content.targetGroups(),
                        content.activity(),
                        content.partners(),
                        content.figures(),
                        content.funders(),
                        content.transferability().settings(),
                        content.topics(),
                        content.tags(),
                        content.links())) {
            if (list.size() > MOST_ENTRIES) {
                throw new RuleViolation("story.rule.too-many-entries", MOST_ENTRIES);
            }
        }
        if (content.images().size() > MOST_IMAGES) {
            throw new RuleViolation("story.rule.too-many-images", MOST_IMAGES);
        }
    }

    private static void texts(StoryContent content) {
        for (var passage : Passage.of(content)) {
            within(size(passage.part()), passage.text());
        }
        content.activity().forEach(step -> within(TITLE, step.title()));
        content.images().forEach(image -> within(LINE, image.credit()));
        for (var link : content.links()) {
            readable(link.url());
            if (link.url().length() > LONGEST_ADDRESS) {
                throw new RuleViolation("story.rule.text-too-long", LONGEST_ADDRESS);
            }
        }
    }

    private static Size size(StoryPart part) {
        return switch (part) {
            case TITLE -> TITLE;
            case PARTNERS, DURATION, FIGURES, FUNDERS, TAGS, LINKS, CREDIT -> LINE;
            default -> TEXT;
        };
    }

    /**
     * @throws RuleViolation if the text is longer, or cannot be stored
     */
    static void within(Size size, String text) {
        readable(text);
        if (text.length() > size.longest) {
            throw new RuleViolation("story.rule.text-too-long", size.longest);
        }
    }

    /** PostgreSQL stores everything but this one. */
    private static void readable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolation("story.rule.unreadable-character");
        }
    }

    private static void values(StoryContent content) {
        day(content.duration().from());
        day(content.duration().to());
        content.figures().forEach(figure -> day(figure.date()));
        var year = content.year();
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new RuleViolation("story.rule.year-out-of-range", FIRST_YEAR, LAST_YEAR);
        }
        for (var topic : content.topics()) {
            if (!TOPIC.matcher(topic).matches()) {
                throw new RuleViolation("story.rule.topic-unknown", topic);
            }
        }
        var images = new HashSet<>(content.images().stream().map(StoryImage::id).toList());
        if (images.size() < content.images().size()) {
            throw new RuleViolation("story.rule.image-twice");
        }
    }

    private static void day(String iso) {
        if (iso.isEmpty()) {
            return;
        }
        try {
            switch (iso.length()) {
                case 4 -> Year.parse(iso);
                case 7 -> YearMonth.parse(iso);
                default -> LocalDate.parse(iso);
            }
        } catch (DateTimeException unclear) {
            throw new RuleViolation("story.rule.date-unclear");
        }
    }
}
