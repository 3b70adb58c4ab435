package de.wegmarke.story.adoption;

import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryState;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a piece of news into words; none for one that is no longer so. */
@Component
class NewsLines {

    private static final int LONGEST_QUOTE = 900;

    private final EntityManager entities;
    private final QuestionRows questions;
    private final AdoptionRows adoptions;
    private final TenantDirectory tenants;
    private final NewsTexts texts;

    NewsLines(
            EntityManager entities,
            QuestionRows questions,
            AdoptionRows adoptions,
            TenantDirectory tenants,
            NewsTexts texts) {
        this.entities = entities;
        this.questions = questions;
        this.adoptions = adoptions;
        this.tenants = tenants;
        this.texts = texts;
    }

    /**
     * @param tenant whom the mail goes to
     */
    Optional<NewsLine> line(TenantKey tenant, News news) {
        return switch (news.notice()) {
            case CHANGES_REQUESTED -> changesRequested(tenant, news);
            case PROPOSED -> proposed(tenant, news);
            case COMMENT -> comment(tenant, news);
            case PUBLISHED ->
                    Optional.of(news).filter(News::published).map(told -> told(tenant, told));
            case QUESTION_ASKED -> question(news).flatMap(known -> asked(tenant, news, known));
            case QUESTION_ANSWERED ->
                    question(news).flatMap(known -> answered(tenant, news, known));
            case ADOPTED -> adopted(tenant, news);
            case OUTCOME -> outcome(tenant, news);
            case ADOPTED_WITHDRAWN ->
                    Optional.of(news)
                            .filter(News::withdrawn)
                            .filter(this::isStillTakenUp)
                            .map(told -> told(tenant, told));
        };
    }

    private Optional<NewsLine> changesRequested(TenantKey tenant, News news) {
        if (news.state() != StoryState.CHANGES_REQUESTED) {
            return Optional.empty();
        }
        var said =
                said(
                        """
                        select text from platform.story_log
                        where story = :id and step = 'CHANGES_REQUESTED' and text is not null
                        order by position desc limit 1
                        """,
                        news.storyId());
        return Optional.of(own(tenant, news, said));
    }

    /** However many were made, they are counted once; those that are decided no more. */
    private Optional<NewsLine> proposed(TenantKey tenant, News news) {
        var open =
                Columns.number(
                        Columns.rows(
                                        entities,
                                        """
                                        select count(*) as proposals from platform.story_proposals
                                        where story = :id and state = 'OPEN'
                                        """,
                                        Map.of("id", news.storyId()))
                                .getFirst(),
                        "proposals");
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        new NewsLine(
                                texts.subject(news.notice(), news.title(), open),
                                texts.line(news.notice(), news.title(), open),
                                List.of(),
                                ownPage(tenant, news)));
    }

    private Optional<NewsLine> comment(TenantKey tenant, News news) {
        return subject(news)
                .map(
                        id ->
                                said(
                                        """
                                        select text from platform.story_comments
                                        where id = :id and not internal
                                        """,
                                        id))
                .filter(said -> !said.isEmpty())
                .map(said -> own(tenant, news, said));
    }

    private List<NewsLine.Quote> said(String sql, UUID id) {
        return Columns.rows(entities, sql, Map.of("id", id)).stream()
                .map(row -> quote(null, Columns.text(row, "text")))
                .toList();
    }

    private NewsLine own(TenantKey tenant, News news, List<NewsLine.Quote> quotes) {
        return new NewsLine(
                texts.subject(news.notice(), news.title()),
                texts.line(news.notice(), news.title()),
                quotes,
                ownPage(tenant, news));
    }

    private static String ownPage(TenantKey tenant, News news) {
        return "%s/eigene-geschichten/%s".formatted(tenant.value(), news.story().key());
    }

    private NewsLine told(TenantKey tenant, News news) {
        var owner = tenants.name(news.story().municipality());
        return new NewsLine(
                texts.subject(news.notice(), news.title(), owner),
                texts.line(news.notice(), news.title(), owner),
                List.of(),
                page(tenant, news));
    }

    private Optional<QuestionView> question(News news) {
        return subject(news).flatMap(questions::find);
    }

    private Optional<NewsLine> asked(TenantKey tenant, News news, QuestionView known) {
        if (!known.isOpen()) {
            return Optional.empty();
        }
        var asker = tenants.name(known.asker());
        return Optional.of(
                new NewsLine(
                        texts.subject(news.notice(), news.title(), asker),
                        texts.line(news.notice(), news.title(), asker, known.askedOffice()),
                        List.of(quote(null, known.text())),
                        questionsOf(tenant)));
    }

    private Optional<NewsLine> answered(TenantKey tenant, News news, QuestionView known) {
        var answer = known.answer();
        if (answer == null) {
            return Optional.empty();
        }
        var owner = tenants.name(news.story().municipality());
        return Optional.of(
                new NewsLine(
                        texts.subject(news.notice(), news.title(), owner),
                        texts.line(
                                news.notice(),
                                news.title(),
                                owner,
                                Objects.requireNonNullElse(known.answeredOffice(), "")),
                        List.of(
                                quote(texts.of("quote.question"), known.text()),
                                quote(texts.of("quote.answer"), answer)),
                        questionsOf(tenant)));
    }

    private Optional<NewsLine> adopted(TenantKey tenant, News news) {
        return uptake(news)
                .map(
                        uptake ->
                                new NewsLine(
                                        texts.subject(news.notice(), news.title(), uptake.by()),
                                        texts.line(news.notice(), news.title(), uptake.by()),
                                        List.of(),
                                        page(tenant, news)));
    }

    private Optional<NewsLine> outcome(TenantKey tenant, News news) {
        return uptake(news)
                .flatMap(
                        uptake -> {
                            var outcome = uptake.outcome();
                            return outcome == null
                                    ? Optional.empty()
                                    : Optional.of(
                                            new NewsLine(
                                                    texts.subject(
                                                            news.notice(),
                                                            news.title(),
                                                            uptake.by()),
                                                    texts.line(
                                                            news.notice(),
                                                            news.title(),
                                                            uptake.by(),
                                                            texts.of("outcome." + outcome)),
                                                    List.of(quote(null, uptake.why())),
                                                    page(tenant, news)));
                        });
    }

    /** Who took the story up, and what it has released of what became of it. */
    private record Uptake(String by, @Nullable AdoptionOutcome outcome, String why) {}

    private Optional<Uptake> uptake(News news) {
        return subject(news).stream()
                .flatMap(
                        id ->
                                Columns.rows(
                                        entities,
                                        """
                                        select tenant_key, outcome, coalesce(outcome_text, '') as why
                                        from platform.story_adoptions where id = :id
                                        """,
                                        Map.of("id", id))
                                        .stream())
                .map(
                        row ->
                                new Uptake(
                                        tenants.name(
                                                new TenantKey(Columns.text(row, "tenant_key"))),
                                        Columns.constant(AdoptionOutcome.class, row, "outcome"),
                                        Columns.text(row, "why")))
                .findFirst();
    }

    private boolean isStillTakenUp(News news) {
        return subject(news).flatMap(adoptions::find).isPresent();
    }

    private static Optional<UUID> subject(News news) {
        return Optional.ofNullable(news.subject());
    }

    private static String questionsOf(TenantKey tenant) {
        return tenant.value() + "/fragen";
    }

    private static String page(TenantKey tenant, News news) {
        return "%s/geschichten/%s/%s"
                .formatted(tenant.value(), news.story().municipality().value(), news.story().key());
    }

    private static NewsLine.Quote quote(@Nullable String label, String words) {
        return new NewsLine.Quote(label, shortened(words));
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        var end = words.lastIndexOf(' ', LONGEST_QUOTE);
        return words.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
    }
}
