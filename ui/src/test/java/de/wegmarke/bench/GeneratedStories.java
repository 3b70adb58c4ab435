package de.wegmarke.bench;

import de.wegmarke.story.Effort;
import de.wegmarke.story.EffortLevel;
import de.wegmarke.story.Partner;
import de.wegmarke.story.Setting;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.TargetGroup;
import de.wegmarke.story.Transferability;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Stories of about 450 words whose vocabulary is spread as in real texts: few words everywhere,
 * many words hardly ever, and most of those compounds.
 */
final class GeneratedStories {

    private static final int WORDS = 20_000;

    /** So many words are about as frequent as the first. */
    private static final double FLAT = 50;

    /** Nouns of the field; two of them make a compound. */
    private static final List<String> NOUNS =
            List.of(
                    "Sport",
                    "Fest",
                    "Sprache",
                    "Kurs",
                    "Verein",
                    "Schule",
                    "Eltern",
                    "Kinder",
                    "Jugend",
                    "Familien",
                    "Frauen",
                    "Arbeit",
                    "Wohnung",
                    "Garten",
                    "Küche",
                    "Gesundheit",
                    "Pflege",
                    "Beratung",
                    "Netzwerk",
                    "Nachbarschaft",
                    "Stadtteil",
                    "Dorf",
                    "Kreis",
                    "Amt",
                    "Behörde",
                    "Projekt",
                    "Begegnung",
                    "Kultur",
                    "Musik",
                    "Theater",
                    "Fahrrad",
                    "Bus",
                    "Markt",
                    "Werkstatt",
                    "Ausbildung",
                    "Praktikum",
                    "Beruf",
                    "Betrieb",
                    "Bildung",
                    "Bücher",
                    "Tafel",
                    "Ehrenamt",
                    "Patenschaft",
                    "Integration",
                    "Unterkunft",
                    "Ankunft",
                    "Beirat",
                    "Wahl",
                    "Gespräch",
                    "Runde",
                    "Treffen",
                    "Ausflug",
                    "Wanderung",
                    "Tanz",
                    "Handwerk",
                    "Nähen",
                    "Kochen",
                    "Sommer",
                    "Winter",
                    "Woche",
                    "Abend",
                    "Nachmittag",
                    "Plan",
                    "Konzept");

    private static final List<String> SMALL =
            List.of(
                    "und", "die", "der", "in", "mit", "für", "von", "zu", "auf", "das", "ein",
                    "eine", "nicht", "auch", "sich", "wird", "sind", "war", "aus", "bei");

    private static final List<String> VERBS =
            List.of(
                    "kommen",
                    "helfen",
                    "lernen",
                    "zeigen",
                    "planen",
                    "beginnen",
                    "finden",
                    "erzählen",
                    "fragen",
                    "arbeiten",
                    "unterstützen",
                    "begleiten",
                    "treffen",
                    "einladen",
                    "organisieren",
                    "verstehen",
                    "sprechen",
                    "bleiben");

    private static final List<String> FUNDERS =
            List.of(
                    "Landesprogramm",
                    "Bund",
                    "Europäischer Sozialfonds",
                    "Stiftung Nord",
                    "Stiftung Süd",
                    "Sparkasse",
                    "Kreismittel",
                    "Eigenmittel");

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();

    GeneratedStories(long seed) {
        random = new Random(seed);
        vocabulary.addAll(NOUNS);
        vocabulary.addAll(VERBS);
        var seen = new HashSet<>(vocabulary);
        while (vocabulary.size() < WORDS) {
            var compound = new StringBuilder(any(NOUNS));
            int parts = 1 + random.nextInt(2);
            for (int i = 0; i < parts; i++) {
                compound.append(random.nextInt(3) == 0 ? "s" : "").append(lower(any(NOUNS)));
            }
            if (random.nextInt(4) == 0) {
                compound.append(any(List.of("en", "s", "e", "er")));
            }
            if (seen.add(compound.toString())) {
                vocabulary.add(compound.toString());
            }
        }
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(java.util.Locale.GERMAN) + word.substring(1);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * Two in five are small words. Of the others the most frequent is in every second story, and
     * the n-th is about n times rarer once n is large (Zipf and Mandelbrot).
     */
    private String word() {
        if (random.nextInt(5) < 2) {
            return any(SMALL);
        }
        var whole = 1 + vocabulary.size() / FLAT;
        return vocabulary.get((int) (FLAT * (Math.pow(whole, random.nextDouble()) - 1)));
    }

    private String text(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(word());
        }
        return text.append('.').toString();
    }

    StoryContent next() {
        return new StoryContent(
                text(7),
                text(50),
                text(25),
                text(50),
                text(35),
                List.copyOf(some(List.of(TargetGroup.values()), 3)),
                List.of(
                        new Step(text(4), text(45)),
                        new Step(text(4), text(45)),
                        new Step(text(4), text(45))),
                List.of(new Partner(text(3), text(8)), new Partner(text(3), text(8))),
                new StoryDuration("2018", "", random.nextBoolean(), ""),
                List.of(),
                text(40),
                text(30),
                new Effort(any(List.of(EffortLevel.values())), text(5), "", ""),
                List.copyOf(some(FUNDERS, 2)),
                text(20),
                new Transferability(text(20), List.copyOf(some(List.of(Setting.values()), 2))),
                text(20),
                text(3),
                List.copyOf(some(topics(), 2)),
                List.of(any(NOUNS), any(NOUNS)),
                List.of(),
                List.of(),
                2010 + random.nextInt(15),
                "",
                true);
    }

    private static List<String> topics() {
        return java.util.stream.IntStream.rangeClosed(1, 12).mapToObj(n -> "T" + n).toList();
    }

    private <T> Set<T> some(List<T> values, int most) {
        var some = new HashSet<T>();
        for (int i = 0; i <= random.nextInt(most); i++) {
            some.add(any(values));
        }
        return some;
    }
}
