package de.wegmarke.story.search;

import java.util.Map;

/**
 * The part of a statement that finds the stories that answer a question, each with the facets in
 * which it fails (a bit for each) and how well it answers.
 */
final class Candidates {

    private final StoryQuery query;
    private final Expansion expansion;
    private final String prefix;

    /**
     * @param prefix of the names of the parameters, so that several fit into one statement
     * @param parameters gets what the statement needs
     */
    Candidates(
            StoryQuery query, Expansion expansion, String prefix, Map<String, Object> parameters) {
        this.query = query;
        this.expansion = expansion;
        this.prefix = prefix;
        if (asks()) {
            putTerms(parameters);
        }
        query.chosen()
                .forEach(
                        (facet, values) ->
                                parameters.put(
                                        prefix + facet.name(), values.toArray(String[]::new)));
    }

    /** Whether there is a question; one of stop words alone ("und") asks nothing. */
    private boolean asks() {
        return !expansion.isEmpty() || !expansion.unknown().isEmpty();
    }

    private void putTerms(Map<String, Object> parameters) {
        var terms = expansion.terms();
        parameters.put(
                prefix + "positions",
                terms.stream().map(Expansion.Term::position).toArray(Integer[]::new));
        parameters.put(
                prefix + "terms", terms.stream().map(Expansion.Term::term).toArray(String[]::new));
        parameters.put(
                prefix + "weights",
                terms.stream().map(Expansion.Term::weight).toArray(Double[]::new));
        parameters.put(prefix + "asked", expansion.importance().keySet().toArray(Integer[]::new));
        parameters.put(
                prefix + "importance", expansion.importance().values().toArray(Double[]::new));
        parameters.put(prefix + "least", expansion.least());
    }

    /** Columns: story, title, tenant_key, first_published_at, labels, taken_up, failed, score. */
    String sql() {
        return """
               select i.story, i.title, i.tenant_key, i.first_published_at, i.labels,
                      coalesce(a.municipalities, 0) as taken_up, %s as failed, %s
               from platform.story_index i
               left join (select story, count(*) as municipalities from platform.story_adoptions group by story) a
                   on a.story = i.story
               %s
               """
                .formatted(
                        failed(),
                        asks() ? "s.score" : "cast(0 as float8) as score",
                        asks() ? scores() : "");
    }

    private String scores() {
        return """
               join (select m.story, sum(m.strength) * sum(a.importance) * sum(a.importance) as score
                     from (select t.story, e.position, max(t.weight * e.weight) as strength
                           from unnest(cast(:%1$spositions as integer[]), cast(:%1$sterms as text[]),
                                   cast(:%1$sweights as float8[])) as e(position, term, weight)
                           join platform.story_terms t on t.term = e.term collate "C"
                           group by t.story, e.position) m
                     join unnest(cast(:%1$sasked as integer[]), cast(:%1$simportance as float8[]))
                         as a(position, importance) on a.position = m.position
                     group by m.story having sum(a.importance) >= :%1$sleast) s on s.story = i.id
               """
                .formatted(prefix);
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
        return "(case when a.municipalities > 0 then '%s' else '%s' end) = any(cast(:%s as text[]))"
                .formatted(StoryFacet.YES, StoryFacet.NO, prefix + StoryFacet.TAKEN_UP.name());
    }

    /**
     * The order of the columns above, without ties. How much of the question a story answers counts
     * twice over how strongly it answers: who answers every word comes before who repeats one.
     */
    String order() {
        var newest = "first_published_at desc, story";
        return switch (query.sort()) {
            case RELEVANCE -> asks() ? "score desc, " + newest : newest;
            case NEWEST -> newest;
            case MOST_TAKEN_UP -> "taken_up desc, " + newest;
            case MUNICIPALITY ->
                    "(select name from platform.tenants t where t.key = tenant_key)"
                            + " collate \"de-x-icu\", title collate \"de-x-icu\", story";
            case TITLE -> "title collate \"de-x-icu\", story";
        };
    }
}
