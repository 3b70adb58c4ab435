package de.wegmarke.story.adoption;

import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailSubject;
import de.wegmarke.notification.MailTemplate;
import de.wegmarke.notification.MailText;
import de.wegmarke.notification.PlainText;
import de.wegmarke.notification.PublicAddress;
import de.wegmarke.reporting.ManagementAddress;
import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the integration management what is new about a story: its own one, or one of another
 * municipality that it has taken up or asked about. What is no longer so when the mail goes out is
 * left out of it.
 */
@Component
class StoryNewsMail implements MailTemplate {

    private static final int LONGEST_QUOTE = 900;

    private final EntityManager entities;
    private final QuestionRows questions;
    private final ManagementAddress management;
    private final PublicAddress server;
    private final TenantDirectory tenants;
    private final NewsTexts texts;

    StoryNewsMail(
            EntityManager entities,
            QuestionRows questions,
            ManagementAddress management,
            PublicAddress server,
            TenantDirectory tenants,
            NewsTexts texts) {
        this.entities = entities;
        this.questions = questions;
        this.management = management;
        this.server = server;
        this.tenants = tenants;
        this.texts = texts;
    }

    /** A story as the reading municipality may name it. */
    private record About(StoryId story, String title) {}

    /**
     * A line of a mail.
     *
     * @param quotes what was asked, answered or reported
     * @param page where one reads on, without the server
     */
    private record Line(String subject, String sentence, List<String> quotes, String page) {}

    @Override
    public MailKind kind() {
        return MailKind.STORY_NEWS;
    }

    @Override
    public Optional<MailText> build(MailSubject subject) {
        var news =
                Columns.rows(
                        entities,
                        """
                        select n.kind, n.story, n.subject, coalesce(c.tenant_key, s.tenant_key) as municipality,
                               coalesce(c.key, s.key) as key, coalesce(c.title, s.title) as title
                        from story_news n
                            left join platform.curated_stories c on c.id = n.story
                            left join platform.stories s on s.id = n.story
                        where n.reference = :reference and coalesce(c.id, s.id) is not null
                        order by n.at, n.id
                        """,
                        Map.of("reference", UUID.fromString(subject.reference())));
        var lines =
                news.stream()
                        .map(row -> line(subject.tenant(), row))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(mail(lines, about(news.getFirst())));
    }

    private MailText mail(List<Line> lines, About about) {
        var text = new PlainText().paragraph(texts.of("greeting"));
        for (var line : lines) {
            text.paragraph(line.sentence());
            line.quotes().forEach(quote -> quote(text, quote));
        }
        var pages = lines.stream().map(Line::page).distinct().toList();
        text.line(texts.of("where"));
        pages.forEach(page -> text.line(server.of(page)));
        text.gap().paragraph(texts.of("automatic"));
        var subject =
                lines.size() == 1
                        ? lines.getFirst().subject()
                        : texts.of("subject.several", lines.size(), about.title());
        return new MailText(
                management.find().map(List::<MailAddress>of).orElse(List.of()),
                MailText.oneLine(subject),
                text.toString(),
                List.of());
    }

    private static void quote(PlainText text, String quote) {
        Stream.of(quote.split("\\n\\s*\\n"))
                .map(part -> "„" + part.strip() + "“")
                .forEach(text::paragraph);
    }

    private static About about(Tuple row) {
        return new About(
                new StoryId(
                        new TenantKey(Columns.text(row, "municipality")), Columns.text(row, "key")),
                Columns.text(row, "title"));
    }

    private @Nullable Line line(TenantKey tenant, Tuple row) {
        var about = about(row);
        var kind = Columns.text(row, "kind");
        var subject = row.get("subject", UUID.class);
        return switch (kind) {
            case "QUESTION_ASKED" -> asked(tenant, about, kind, subject);
            case "QUESTION_ANSWERED" -> answered(tenant, about, kind, subject);
            case "ADOPTED", "OUTCOME" -> adopted(tenant, about, kind, subject);
            case "CHANGES_REQUESTED" ->
                    own(
                            tenant,
                            about,
                            kind,
                            said(
                                    """
                                    select text from platform.story_log
                                    where story = :id and step = 'CHANGES_REQUESTED' and text is not null
                                    order by position desc limit 1
                                    """,
                                    row.get("story", UUID.class)));
            case "PROPOSED" -> proposed(tenant, about, kind, row.get("story", UUID.class));
            case "COMMENT" ->
                    own(
                            tenant,
                            about,
                            kind,
                            said(
                                    """
                                    select text from platform.story_comments where id = :id and not internal
                                    """,
                                    subject));
            default -> told(about, kind, page(tenant, about.story()));
        };
    }

    /** However many were made, they are counted once; those that are decided no more. */
    private @Nullable Line proposed(TenantKey tenant, About about, String kind, UUID story) {
        var open =
                Columns.number(
                        Columns.rows(
                                        entities,
                                        """
                                        select count(*) as proposals from platform.story_proposals
                                        where story = :id and state = 'OPEN'
                                        """,
                                        Map.of("id", story))
                                .getFirst(),
                        "proposals");
        return open == 0
                ? null
                : new Line(
                        texts.subject(kind, about.title(), open),
                        texts.line(kind, about.title(), open),
                        List.of(),
                        ownPage(tenant, about));
    }

    private static String ownPage(TenantKey tenant, About about) {
        return "%s/eigene-geschichten/%s".formatted(tenant.value(), about.story().key());
    }

    private Line own(TenantKey tenant, About about, String kind, List<String> quotes) {
        return new Line(
                texts.subject(kind, about.title()),
                texts.line(kind, about.title()),
                quotes,
                ownPage(tenant, about));
    }

    private Line told(About about, String kind, String page) {
        var owner = name(about.story().municipality());
        return new Line(
                texts.subject(kind, about.title(), owner),
                texts.line(kind, about.title(), owner),
                List.of(),
                page);
    }

    private List<String> said(String sql, @Nullable UUID id) {
        return Columns.rows(
                        entities,
                        sql,
                        Map.of("id", Objects.requireNonNullElseGet(id, () -> new UUID(0, 0))))
                .stream()
                .map(row -> shortened(Columns.text(row, "text")))
                .toList();
    }

    private @Nullable Line asked(
            TenantKey tenant, About about, String kind, @Nullable UUID question) {
        return find(question)
                .filter(QuestionView::isOpen)
                .map(
                        open ->
                                new Line(
                                        texts.subject(kind, about.title(), name(open.asker())),
                                        texts.line(
                                                kind,
                                                about.title(),
                                                name(open.asker()),
                                                open.askedOffice()),
                                        List.of(shortened(open.text())),
                                        tenant.value() + "/fragen"))
                .orElse(null);
    }

    private @Nullable Line answered(
            TenantKey tenant, About about, String kind, @Nullable UUID question) {
        return find(question)
                .filter(known -> !known.isOpen())
                .map(
                        known ->
                                new Line(
                                        texts.subject(
                                                kind,
                                                about.title(),
                                                name(about.story().municipality())),
                                        texts.line(
                                                kind,
                                                about.title(),
                                                name(about.story().municipality()),
                                                Objects.requireNonNullElse(
                                                        known.answeredOffice(), "")),
                                        List.of(
                                                shortened(known.text()),
                                                shortened(
                                                        Objects.requireNonNullElse(
                                                                known.answer(), ""))),
                                        tenant.value() + "/fragen"))
                .orElse(null);
    }

    private @Nullable Line adopted(
            TenantKey tenant, About about, String kind, @Nullable UUID adoption) {
        return Columns.rows(
                        entities,
                        """
                        select tenant_key, outcome, outcome_text from platform.story_adoptions
                        where id = :id and (outcome is not null or :kind = 'ADOPTED')
                        """,
                        Map.of(
                                "id",
                                Objects.requireNonNullElseGet(adoption, () -> new UUID(0, 0)),
                                "kind",
                                kind))
                .stream()
                .findFirst()
                .map(
                        row -> {
                            var by = name(new TenantKey(Columns.text(row, "tenant_key")));
                            var outcome = Columns.constant(AdoptionOutcome.class, row, "outcome");
                            var told = kind.equals("OUTCOME") && outcome != null;
                            return new Line(
                                    texts.subject(kind, about.title(), by),
                                    texts.line(
                                            kind,
                                            about.title(),
                                            by,
                                            told ? texts.of("outcome." + outcome) : ""),
                                    told
                                            ? List.of(shortened(Columns.text(row, "outcome_text")))
                                            : List.of(),
                                    page(tenant, about.story()));
                        })
                .orElse(null);
    }

    private Optional<QuestionView> find(@Nullable UUID question) {
        return Optional.ofNullable(question).flatMap(questions::find);
    }

    private static String page(TenantKey tenant, StoryId story) {
        return "%s/geschichten/%s/%s"
                .formatted(tenant.value(), story.municipality().value(), story.key());
    }

    private String name(TenantKey municipality) {
        return tenants.find(municipality).map(Tenant::name).orElse(municipality.value());
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        var end = words.lastIndexOf(' ', LONGEST_QUOTE);
        return words.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
    }
}
