package de.wegmarke.story;

import de.wegmarke.story.SuspectedName.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for words that may name a person. German writes every noun with a capital letter, so a
 * capital alone says nothing: what is looked for is a form of address or a first name, followed by
 * a word that can be a surname. It rather overlooks one than cries out at every noun; whoever
 * releases a story reads it anyway.
 */
final class NameFinder {

    /** Characters before and after, by which one finds the place. */
    private static final int AROUND = 40;

    private static final int FEWEST_DIGITS = 7;

    private static final String START = "(?<![\\p{L}\\p{M}\\p{N}_.@’'-])";
    private static final String BLANK = "[ \\u00a0]{1,2}";

    /** Small words inside of a name. */
    private static final String PARTICLE =
            "(?:(?:(?:von|van) de[rn]|von|van|de la|de|da|di|al|el|bin|ibn)" + BLANK + ")?";

    /** A capital, then letters, also joined as in "Al-Khatib", "O’Neill" or "Meyer-Lüders". */
    private static final String SURNAME =
            "(?<name>"
                    + PARTICLE
                    + "\\p{Lu}[\\p{L}\\p{M}]*(?:[-’']\\p{L}[\\p{L}\\p{M}]*)*)(?![\\p{L}\\p{M}-])";

    /** "Dr.", "Prof. Dr. med.", "Dipl.-Ing." */
    private static final String DEGREE =
            "(?:(?:Dr|Prof|PD|Dipl\\.-\\p{Lu}\\p{L}{1,6})\\."
                    + "(?:"
                    + BLANK
                    + "(?:med|phil|jur|rer|nat|pol|Ing|h|c|habil)\\.){0,3}"
                    + BLANK
                    + "){1,3}";

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    START
                            + "(?<address>(?:Frau|Herrn?|Fr\\.|Hr\\.)"
                            + BLANK
                            + "(?:"
                            + DEGREE
                            + ")?|"
                            + DEGREE
                            + ")"
                            + SURNAME);

    private static final Pattern FIRST_AND_LAST =
            Pattern.compile(
                    START
                            + "(?<first>\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)*)"
                            + BLANK
                            + SURNAME);

    private static final Pattern MAIL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+-])(?<local>[\\p{L}\\p{N}._%+-]{1,64})"
                            + "@[\\p{L}\\p{N}.-]{1,200}\\.\\p{L}{2,20}");

    /** Begins with a plus or a zero; its groups stand apart. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/-])(?:(?:\\+|00)[1-9]\\d{1,2}[ /-]?(?:\\(0\\))?[ /-]?[1-9]\\d{1,4}"
                            + "|\\(?0[1-9]\\d{1,4}\\)?)"
                            + "(?:[ /-]{1,3}\\d{2,8}){1,5}(?!\\d)");

    private final Passage passage;

    private NameFinder(Passage passage) {
        this.passage = passage;
    }

    /** All that stand in a story, in the order of its parts. */
    static List<SuspectedName> in(StoryContent content) {
        return Passage.of(content).stream()
                .flatMap(passage -> new NameFinder(passage).all().stream())
                .toList();
    }

    /** Those that another wording of a passage would bring in. */
    static List<SuspectedName> added(Passage before, Passage after) {
        var known = new NameFinder(before).all().stream().map(SuspectedName::words).toList();
        return new NameFinder(after)
                .all().stream().filter(name -> !known.contains(name.words())).toList();
    }

    private List<SuspectedName> all() {
        var places = new ArrayList<Place>();
        look(ADDRESSED, Kind.NAME, this::isAddressed, places);
        look(FIRST_AND_LAST, Kind.NAME, this::isFullName, places);
        look(MAIL, Kind.MAIL_ADDRESS, match -> isOfPerson(match.group("local")), places);
        // Where a story says whom to ask, an office's number is what should stand there.
        if (passage.part() != StoryPart.CONTACT) {
            look(PHONE, Kind.PHONE_NUMBER, match -> isLongEnough(match.group()), places);
        }
        places.sort(Comparator.comparingInt(Place::start));
        return joined(places).stream().map(this::suspected).toList();
    }

    private record Place(Kind kind, int start, int end) {

        Place upTo(int otherEnd) {
            return new Place(kind, start, Math.max(end, otherEnd));
        }
    }

    /** Looks on one word further after what turned out to be none. */
    private void look(Pattern pattern, Kind kind, Predicate<Matcher> isOne, List<Place> places) {
        var matcher = pattern.matcher(passage.text());
        var from = 0;
        while (from < passage.text().length() && matcher.find(from)) {
            var start = matcher.start();
            var end = matcher.end();
            if (isOne.test(matcher)) {
                places.add(new Place(kind, start, end));
                from = end;
            } else {
                from = start + 1;
            }
        }
    }

    /** "Frau Sabine" and "Sabine Musterfeld" are one person. */
    private static List<Place> joined(List<Place> places) {
        var joined = new ArrayList<Place>();
        for (var place : places) {
            if (!joined.isEmpty() && joined.getLast().end() > place.start()) {
                joined.add(joined.removeLast().upTo(place.end()));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    private boolean isAddressed(Matcher match) {
        var before = passage.text().substring(0, match.start());
        return !NameWords.makesANoun(before) && canBeSurname(match);
    }

    private boolean isFullName(Matcher match) {
        return NameWords.isFirstName(match.group("first")) && canBeSurname(match);
    }

    private boolean canBeSurname(Matcher match) {
        return NameWords.canBeSurname(match.group("name"))
                && !NameWords.namesAPlace(passage.text().substring(match.end()));
    }

    private static boolean isOfPerson(String local) {
        var pieces = Arrays.asList(local.split("[._-]"));
        var initial =
                pieces.size() == 2 && pieces.get(0).length() == 1 && pieces.get(1).length() > 2;
        return initial || pieces.stream().anyMatch(NameWords::isFirstName);
    }

    private static boolean isLongEnough(String number) {
        return number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private SuspectedName suspected(Place place) {
        return new SuspectedName(
                passage.part(),
                passage.entry(),
                place.kind(),
                passage.text().substring(place.start(), place.end()),
                before(place.start()),
                after(place.end()));
    }

    /** Whole words. */
    private String before(int start) {
        var text = passage.text();
        if (start <= AROUND) {
            return text.substring(0, start);
        }
        var blank = text.indexOf(' ', start - AROUND - 1);
        return text.substring(blank < 0 || blank >= start - 1 ? start - AROUND : blank + 1, start);
    }

    private String after(int end) {
        var text = passage.text();
        if (text.length() <= end + AROUND) {
            return text.substring(end);
        }
        var blank = text.lastIndexOf(' ', end + AROUND);
        return text.substring(end, blank <= end ? end + AROUND : blank);
    }
}
