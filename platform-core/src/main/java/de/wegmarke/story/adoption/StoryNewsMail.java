package de.wegmarke.story.adoption;

import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailSubject;
import de.wegmarke.notification.MailTemplate;
import de.wegmarke.notification.MailText;
import de.wegmarke.notification.PlainText;
import de.wegmarke.notification.PublicAddress;
import de.wegmarke.reporting.ManagementAddress;
import de.wegmarke.story.Words;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells the integration management what is new about a story: its own one, or one of another
 * municipality that it has taken up or asked about. What is no longer so when the mail goes out is
 * left out of it.
 */
@Component
class StoryNewsMail implements MailTemplate {

    private final EntityManager entities;
    private final NewsLines lines;
    private final ManagementAddress management;
    private final PublicAddress server;
    private final NewsTexts texts;

    StoryNewsMail(
            EntityManager entities,
            NewsLines lines,
            ManagementAddress management,
            PublicAddress server,
            NewsTexts texts) {
        this.entities = entities;
        this.lines = lines;
        this.management = management;
        this.server = server;
        this.texts = texts;
    }

    @Override
    public MailKind kind() {
        return MailKind.STORY_NEWS;
    }

    @Override
    public Optional<MailText> build(MailSubject subject) {
        var news = News.of(entities, UUID.fromString(subject.reference()));
        var told =
                news.stream()
                        .flatMap(one -> lines.line(subject.tenant(), one).stream())
                        .distinct()
                        .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(mail(told, news.getFirst().title()));
    }

    private MailText mail(List<NewsLine> told, String title) {
        var text = new PlainText().paragraph(texts.of("greeting"));
        for (var line : told) {
            text.paragraph(line.sentence());
            line.quotes().forEach(quote -> quote(text, quote));
        }
        text.line(texts.of("where"));
        told.stream().map(NewsLine::page).distinct().forEach(page -> text.line(server.of(page)));
        text.gap().paragraph(texts.of("automatic"));
        var subject =
                told.size() == 1
                        ? told.getFirst().subject()
                        : texts.of("subject.several", told.size(), title);
        return new MailText(
                management.find().map(List::<MailAddress>of).orElse(List.of()),
                MailText.oneLine(subject),
                text.toString(),
                List.of());
    }

    private static void quote(PlainText text, NewsLine.Quote quote) {
        if (quote.label() != null) {
            text.line(quote.label());
        }
        Words.paragraphs(quote.words()).stream()
                .map(part -> "„" + part + "“")
                .forEach(text::paragraph);
    }
}
