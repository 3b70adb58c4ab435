package de.wegmarke.story.collection;

import de.wegmarke.plan.RuleViolation;

/**
 * What the institute writes into a collection. Texts are plain; paragraphs are separated by an
 * empty line, and what is not said is empty.
 *
 * @param foreword up to {@link #LONGEST_FOREWORD} characters
 * @param placeAndDate as printed, for example "Erfurt, im November 2026"
 * @param terms under which texts and pictures may be used, as it stands in the imprint
 */
public record CollectionText(
        String title,
        String subtitle,
        String foreword,
        String publisher,
        String placeAndDate,
        String terms) {

    /** In characters, like those below. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_PLACE_AND_DATE = 200;
    public static final int LONGEST_FOREWORD = 20_000;
    public static final int LONGEST_TERMS = 2_000;

    public CollectionText {
        title = title.strip();
        subtitle = subtitle.strip();
        foreword = foreword.strip();
        publisher = publisher.strip();
        placeAndDate = placeAndDate.strip();
        terms = terms.strip();
    }

    /**
     * @throws RuleViolation without a title, or where a text is too long
     */
    void check() {
        if (title.isEmpty()) {
            throw new RuleViolation("collection.rule.title-missing");
        }
        requireShort(title, LONGEST_TITLE);
        requireShort(subtitle, LONGEST_LINE);
        requireShort(foreword, LONGEST_FOREWORD);
        requireShort(publisher, LONGEST_LINE);
        requireShort(placeAndDate, LONGEST_PLACE_AND_DATE);
        requireShort(terms, LONGEST_TERMS);
    }

    private static void requireShort(String text, int longest) {
        if (text.length() > longest) {
            throw new RuleViolation("collection.rule.text-too-long", longest);
        }
    }
}
