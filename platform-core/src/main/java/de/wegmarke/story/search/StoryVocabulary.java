package de.wegmarke.story.search;

import de.wegmarke.rows.Columns;
import de.wegmarke.story.search.VocabularyEntry.Way;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks which words of the published stories answer those of a question. */
@Component
class StoryVocabulary {

    /** What is beyond is no question any more. */
    private static final int MOST_WORDS = 16;

    /**
     * The word itself by its stem; its kin; compounds that have it inside; parts that it begins or
     * ends with. Compounds are compared by their words too, because the stemmer shortens
     * "Sportfest" to "sportf" and leaves "Fest" as it is. They are read through the indexes of
     * trigrams, and only those that {@link Answer#nearness()} lets count.
     */
    private static final String ENTRIES =
            """
            with asked as materialized (
                select a.position, a.word, s.stem
                from unnest(cast(:positions as integer[]), cast(:words as text[])) as a(position, word)
                cross join lateral unnest(ts_lexize('pg_catalog.german_stem', a.word)) as s(stem)),
            kin as materialized (
                select k.kin, s.stem
                from unnest(cast(:groups as integer[]), cast(:kin as text[])) as k(kin, word)
                cross join lateral unnest(ts_lexize('pg_catalog.german_stem', k.word)) as s(stem)),
            parts as materialized (
                select distinct a.position, a.stem, p.part
                from asked a cross join lateral (values (a.word), (a.stem)) as form(form)
                cross join lateral (
                    select left(form, n) as part from generate_series(4, length(form) - 3) n
                    union all
                    select right(form, n) from generate_series(4, length(form) - 3) n) p),
            ways as (
                select position, stem, 'SAME' as way, stem as term from asked
                union
                select a.position, a.stem, 'KIN', other.stem
                from asked a join kin k on k.stem = a.stem
                join kin other on other.kin = k.kin and other.stem <> a.stem
                union
                select p.position, p.stem, 'PART', v.term
                from parts p join platform.story_vocabulary v on v.term = p.part collate "C" or v.word = p.part collate "C"
                where v.term <> p.stem)
            select w.position, w.way, w.stem, w.term, v.word, v.shown, v.stories
            from ways w cross join lateral (
                select word, shown, stories from platform.story_vocabulary
                where term = w.term collate "C" offset 0) v
            union all
            select a.position, 'COMPOUND', a.stem, v.term, v.word, v.shown, v.stories
            from asked a cross join lateral (
                select term, word, shown, stories from platform.story_vocabulary
                where (term like '%' || a.stem || '%' or word like '%' || a.stem || '%')
                  and length(word) >= length(a.stem) + 3 and term <> a.stem
                  and (length(a.stem) >= 6 or starts_with(term, a.stem) or term like '%' || a.stem
                      or word like '%' || a.stem or word like '%' || a.stem || '_' or word like '%' || a.stem || '__')
                order by stories desc, word limit 300) v
            where length(a.stem) >= 4
            union all
            select position, 'ASKED', stem, stem, stem, stem, 0 from asked
            union all
            select 0, 'STORIES', '', '', '', '', (select cast(count(*) as integer) from platform.story_index)
            """;

    /** One error by looking up all that is one error away, two errors by likeness. */
    private static final String ERRORS =
            """
            with near as materialized (
                select a.position, v.term, v.word
                from unnest(cast(:positions as integer[]), cast(:variants as text[])) as a(position, variant)
                cross join lateral (
                    select term, word from platform.story_vocabulary where word = a.variant collate "C" offset 0) v),
            found as (
                select position, term, word from near
                union
                select a.position, v.term, v.word
                from (select * from unnest(cast(:longPositions as integer[]), cast(:longWords as text[])) as l(position, word)
                      where not exists (select from near n where n.position = l.position) offset 0) a
                cross join lateral (
                    select term, word from platform.story_vocabulary
                    where word % a.word and length(word) between length(a.word) - 2 and length(a.word) + 2
                    order by similarity(word, a.word) desc, word limit 20) v)
            select f.position, f.word as near, f.term, v.word, v.shown, v.stories
            from found f cross join lateral (
                select word, shown, stories from platform.story_vocabulary where term = f.term offset 0) v
            """;

    private final EntityManager entities;
    private final Kin kin = Kin.read();

    StoryVocabulary(EntityManager entities) {
        this.entities = entities;
    }

    /** The words of a question, each once, and no more than a question has. */
    static List<AskedWord> words(String question) {
        return all(question).stream().limit(MOST_WORDS).toList();
    }

    /** The words of a text, each once. */
    static List<AskedWord> all(String text) {
        var words = new ArrayList<AskedWord>();
        var seen = new HashSet<String>();
        for (var token : StoryTokens.of(text)) {
            for (var word : token.words()) {
                if (seen.add(word)) {
                    words.add(new AskedWord(words.size() + 1, token.written(), word));
                }
            }
        }
        return words;
    }

    /**
     * What each question is searched by: one statement for all, a second if any word may be
     * mistyped.
     */
    List<Expansion> expand(List<String> questions) {
        var asked = asked(questions);
        var words = asked.stream().flatMap(List::stream).toList();
        if (words.isEmpty()) {
            return questions.stream().map(question -> Expansion.NOTHING).toList();
        }
        var vocabulary = look(words);
        var doubtful = Expansion.doubtful(vocabulary);
        var errors = doubtful.isEmpty() ? List.<VocabularyEntry>of() : errors(doubtful);
        return asked.stream().map(own -> Expansion.of(vocabulary.of(own), errors)).toList();
    }

    /** The words of each, counted on from one question to the next. */
    private static List<List<AskedWord>> asked(List<String> questions) {
        var asked = new ArrayList<List<AskedWord>>();
        int before = 0;
        for (var question : questions) {
            int from = before;
            var words = words(question).stream().map(word -> word.after(from)).toList();
            asked.add(words);
            before += words.size();
        }
        return asked;
    }

    private VocabularyAnswer look(List<AskedWord> words) {
        var entries = new ArrayList<VocabularyEntry>();
        var asked = new HashSet<Integer>();
        int stories = 0;
        for (var row :
                Columns.rows(
                        entities,
                        ENTRIES,
                        Map.of(
                                "positions",
                                words.stream().map(AskedWord::position).toArray(Integer[]::new),
                                "words",
                                words.stream().map(AskedWord::word).toArray(String[]::new),
                                "groups",
                                kin.groups(),
                                "kin",
                                kin.words()))) {
            switch (Columns.text(row, "way")) {
                case "STORIES" -> stories = Columns.number(row, "stories");
                case "ASKED" -> asked.add(Columns.number(row, "position"));
                default -> entries.add(entry(row));
            }
        }
        return new VocabularyAnswer(
                words.stream().filter(word -> asked.contains(word.position())).toList(),
                stories,
                entries);
    }

    private static VocabularyEntry entry(Tuple row) {
        return new VocabularyEntry(
                Columns.number(row, "position"),
                Way.valueOf(Columns.text(row, "way")),
                Columns.text(row, "stem"),
                Columns.text(row, "term"),
                Columns.text(row, "word"),
                Columns.text(row, "shown"),
                Columns.number(row, "stories"));
    }

    private List<VocabularyEntry> errors(List<AskedWord> doubtful) {
        var positions = new ArrayList<Integer>();
        var variants = new ArrayList<String>();
        for (var word : doubtful) {
            for (var variant : TypingErrors.oneAway(word.word())) {
                positions.add(word.position());
                variants.add(variant);
            }
        }
        var lengthy =
                doubtful.stream()
                        .filter(word -> word.word().length() >= TypingErrors.LONG)
                        .toList();
        var rows =
                Columns.rows(
                        entities,
                        ERRORS,
                        Map.of(
                                "positions",
                                positions.toArray(Integer[]::new),
                                "variants",
                                variants.toArray(String[]::new),
                                "longPositions",
                                lengthy.stream().map(AskedWord::position).toArray(Integer[]::new),
                                "longWords",
                                lengthy.stream().map(AskedWord::word).toArray(String[]::new)));
        var lookedUp = Set.copyOf(variants);
        return rows.stream().flatMap(row -> error(row, doubtful, lookedUp).stream()).toList();
    }

    private static List<VocabularyEntry> error(
            Tuple row, List<AskedWord> doubtful, Set<String> lookedUp) {
        int position = Columns.number(row, "position");
        var asked =
                doubtful.stream()
                        .filter(word -> word.position() == position)
                        .findFirst()
                        .orElseThrow();
        var near = Columns.text(row, "near");
        if (near.equals(asked.word())) {
            return List.of();
        }
        // A variant may be a gender form of the word, so it is not measured again.
        var way = lookedUp.contains(near) ? Way.ONE_ERROR : Way.TWO_ERRORS;
        if (way == Way.TWO_ERRORS && TypingErrors.between(asked.word(), near) > 2) {
            return List.of();
        }
        return List.of(
                new VocabularyEntry(
                        position,
                        way,
                        asked.word(),
                        Columns.text(row, "term"),
                        Columns.text(row, "word"),
                        Columns.text(row, "shown"),
                        Columns.number(row, "stories")));
    }
}
