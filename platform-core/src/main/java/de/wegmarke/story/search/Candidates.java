package de.wegmarke.story.search;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The part of a statement that finds the stories that answer a question, each with the facets in
 * which it fails (a bit for each) and how well it answers.
 */
final class Candidates {

    private final StoryQuery query;
    private final Expansion expansion;
    private final String prefix;
    private final boolean onlyNew;

    private Candidates(
            StoryQuery query,
            Expansion expansion,
            String prefix,
            boolean onlyNew,
            Map<String, Object> parameters) {
        this.query = query;
        this.expansion = expansion;
        this.prefix = prefix;
        this.onlyNew = onlyNew;
        if (asks()) {
            putTerms(parameters);
        }
        query.chosen()
                .forEach(
                        (facet, values) ->
                                parameters.put(
                                        prefix + facet.name(), values.toArray(String[]::new)));
    }

    /**
     * @param parameters gets what the statement needs
     */
    static Candidates all(StoryQuery query, Expansion expansion, Map<String, Object> parameters) {
        return new Candidates(query, expansion, "", false, parameters);
    }

    /**
     * Those that can be found since a point in time; what was found before is not even scored.
     *
     * @param prefix of the names of the parameters, so that several fit into one statement
     * @param parameters gets what the statement needs
     */
    static Candidates since(
            Instant since,
            StoryQuery query,
            Expansion expansion,
            String prefix,
            Map<String, Object> parameters) {
        parameters.put(prefix + "since", since);
        return new Candidates(query, expansion, prefix, true, parameters);
    }

    /** Whether there is a question; one of stop words alone ("und") asks nothing. */
    private boolean asks() {
        return !expansion.isEmpty() || !expansion.unknown().isEmpty();
    }

    private void putTerms(Map<String, Object> parameters) {
        var terms = expansion.terms();
        if (terms.isEmpty()) {
            return;
        }
        parameters.put(
                prefix + "positions",
                terms.stream().map(Expansion.Term::position).toArray(Integer[]::new));
        parameters.put(
                prefix + "terms", terms.stream().map(Expansion.Term::term).toArray(String[]::new));
        parameters.put(
                prefix + "weights",
                terms.stream().map(Expansion.Term::weight).toArray(Double[]::new));
        expansion
                .importance()
                .forEach(
                        (position, importance) ->
                                parameters.put(prefix + "importance_" + position, importance));
        parameters.put(prefix + "least", expansion.least());
    }

    /**
     * Columns: id (of the entry), story, first_published_at, failed, score, and what the order
     * needs.
     *
     * <p>An outer join with a condition that the planner cannot turn into an inner one: it takes a
     * question for a rare one, and would look up each of thousands of stories by its number.
     */
    String sql() {
        return """
               select i.id, i.story, %s i.first_published_at, %s as failed, %s as score
               from %s i
               %s
               %s
               """
                .formatted(
                        compared(),
                        failed(),
                        asks() ? "s.score" : "cast(0 as float8)",
                        entries(),
                        adopted(),
                        asks() ? answered() : "");
    }

    private String entries() {
        return onlyNew
                ? "(select * from platform.story_index where found_since > :%ssince)"
                        .formatted(prefix)
                : "platform.story_index";
    }

    /** Thousands of titles are carried along only where they are compared. */
    private String compared() {
        return switch (query.sort()) {
            case MUNICIPALITY ->
                    "(select name from platform.tenants where key = i.tenant_key) as municipality, i.title,";
            case TITLE -> "i.title,";
            case MOST_TAKEN_UP -> "coalesce(a.municipalities, 0) as taken_up,";
            case RELEVANCE, NEWEST -> "";
        };
    }

    private String adopted() {
        return query.sort() == StorySort.MOST_TAKEN_UP
                        || query.chosen().containsKey(StoryFacet.TAKEN_UP)
                ? """
                  left join (select story, count(*) as municipalities, array_agg(tenant_key) as adopters
                             from platform.story_adoptions group by story) a
                      on a.story = i.story
                  """
                : "";
    }

    private String answered() {
        return "left join (%s) s on s.story = i.id where coalesce(s.score, 0) > 0"
                .formatted(scores());
    }

    /**
     * How strongly each story answers, times the square of how much of the question: for each word
     * the best of its answers, all words in one pass.
     */
    private String scores() {
        var positions = List.copyOf(expansion.importance().keySet());
        if (positions.isEmpty()) {
            return "select 0 as story, cast(0 as float8) as score where false";
        }
        return """
               select story, strength * covered * covered as score
               from (select story, %s as strength, %s as covered
                     from (select t.story, %s
                           from unnest(cast(:%4$spositions as integer[]), cast(:%4$sterms as text[]),
                                   cast(:%4$sweights as float8[])) as e(position, term, weight)
                           join platform.story_terms t on t.term = e.term collate "C" %5$s
                           group by t.story) b) c
               where covered >= :%4$sleast
               """
                .formatted(
                        each(positions, " + ", "coalesce(best_%1$d, 0)"),
                        each(
                                positions,
                                " + ",
                                "case when best_%1$d is null then 0"
                                        + " else cast(:%2$simportance_%1$d as float8) end"),
                        each(
                                positions,
                                ", ",
                                "max(t.weight * e.weight) filter (where e.position = %1$d) as best_%1$d"),
                        prefix,
                        onlyNew ? "join " + entries() + " n on n.id = t.story" : "");
    }

    private String each(List<Integer> positions, String between, String part) {
        return positions.stream()
                .map(position -> part.formatted(position, prefix))
                .collect(joining(between));
    }

    private String failed() {
        var sum = new StringBuilder("0");
        for (var facet : query.chosen().keySet()) {
            sum.append(" + case when ")
                    .append(facet == StoryFacet.TAKEN_UP ? takenUp() : labelled(facet))
                    .append(" then 0 else ")
                    .append(facet.bit())
                    .append(" end");
        }
        return "(" + sum + ")";
    }

    private String labelled(StoryFacet facet) {
        return """
               i.labels && array(select id from platform.story_labels
                                 where facet = '%s' and value = any(cast(:%s as text[])))
               """
                .formatted(facet.name(), prefix + facet.name());
    }

    private String takenUp() {
        return """
               (case when a.municipalities > 0 then '%s' else '%s' end) = any(cast(:%3$s as text[]))
                   or a.adopters && cast(:%3$s as text[])
               """
                .formatted(StoryFacet.YES, StoryFacet.NO, prefix + StoryFacet.TAKEN_UP.name());
    }

    /**
     * The order of the columns above, without ties. How much of the question a story answers counts
     * twice over how strongly it answers: who answers every word comes before who repeats one.
     */
    String order() {
        var newest = "first_published_at desc, id";
        return switch (query.sort()) {
            case RELEVANCE -> asks() ? "score desc, " + newest : newest;
            case NEWEST -> newest;
            case MOST_TAKEN_UP -> "taken_up desc, " + newest;
            case MUNICIPALITY ->
                    "municipality collate \"de-x-icu\", title collate \"de-x-icu\", id";
            case TITLE -> "title collate \"de-x-icu\", id";
        };
    }
}
