package de.wegmarke.showcase;

import de.wegmarke.notification.PublicAddress;
import de.wegmarke.plan.WebAddress;
import de.wegmarke.story.Effort;
import de.wegmarke.story.PublicStory;
import de.wegmarke.story.PublicStoryRow;
import de.wegmarke.story.StatedDate;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.Words;
import de.wegmarke.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the templates show of a story. */
@Component
class StoryPage {

    private static final Locale GERMAN = Locale.GERMAN;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", GERMAN)
                    .withZone(ZoneId.of("Europe/Berlin"));

    private final PublicAddress addresses;

    StoryPage(PublicAddress addresses) {
        this.addresses = addresses;
    }

    /** One story, read from top to bottom. */
    Map<String, Object> page(PublicStory.Readable story) {
        var content = story.content();
        Map<String, Object> page = new HashMap<>(head(story));
        var images = content.images().stream().map(image -> picture(story, image)).toList();
        page.put("lead", images.stream().limit(1).toList());
        page.put("gallery", images.stream().skip(1).toList());
        page.put("facts", facts(content));
        page.put("figures", content.figures().stream().map(StoryPage::figure).toList());
        page.put("before", sections(content, StoryPart.STARTING_POINT, StoryPart.AIM));
        page.put("placement", sections(content, StoryPart.PLACEMENT));
        page.put(
                "steps",
                content.activity().stream()
                        .map(
                                step ->
                                        Map.of(
                                                "title",
                                                step.title(),
                                                "paragraphs",
                                                Words.paragraphs(step.text())))
                        .toList());
        page.put("hasSteps", !content.activity().isEmpty());
        page.put(
                "partners",
                content.partners().stream()
                        .map(partner -> Map.of("name", partner.name(), "role", partner.role()))
                        .toList());
        page.put("hasPartners", !content.partners().isEmpty());
        page.put("after", sections(content, StoryPart.EFFECT, StoryPart.OBSTACLES));
        page.put("hasFigures", !content.figures().isEmpty());
        page.put("effort", effort(content.effort()));
        page.put("hasEffort", !effort(content.effort()).isEmpty());
        page.put("hasLinks", !content.links().isEmpty());
        page.put("hasContact", !content.contact().isEmpty());
        page.put(
                "transfer",
                sections(
                        content,
                        StoryPart.PRECONDITIONS,
                        StoryPart.TRANSFERABILITY,
                        StoryPart.OUTLOOK));
        page.put("links", links(content));
        page.put("contact", Words.paragraphs(content.contact()));
        page.put("credit", content.credit());
        page.put("published", day(story.firstPublishedAt()));
        page.put(
                "changed",
                day(story.publishedAt()).equals(day(story.firstPublishedAt()))
                        ? ""
                        : day(story.publishedAt()));
        page.put(
                "adopted",
                story.adoptions() == 0
                        ? ""
                        : Texts.of(GERMAN, "public.adopted", story.adoptions()));
        page.put("structured", StructuredData.of(story, addresses));
        return page;
    }

    /** A story among others. */
    Map<String, Object> row(PublicStoryRow story) {
        Map<String, Object> row = new HashMap<>();
        row.put("title", story.title());
        row.put("municipality", story.municipality());
        row.put("summary", story.summary());
        row.put("address", "/" + StoryAddress.of(story.story()));
        row.put("year", year(story.year()));
        var picture = story.picture();
        if (picture != null) {
            row.put(
                    "picture",
                    Map.of(
                            "address",
                            "/" + StoryAddress.ofSmall(story.story(), picture),
                            "width",
                            String.valueOf(picture.width()),
                            "height",
                            String.valueOf(picture.height())));
        }
        return row;
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }

    /** What its page is called, and what is shown where it is shared. */
    private Map<String, Object> head(PublicStory.Readable story) {
        var content = story.content();
        Map<String, Object> head = new HashMap<>();
        head.put("title", content.title());
        head.put("municipality", story.municipality());
        head.put("summary", content.summary());
        head.put("canonical", addresses.of(StoryAddress.of(story.story())));
        head.put("publishedTime", story.firstPublishedAt().toString());
        head.put("modified", story.publishedAt().toString());
        head.put("year", year(content.year()));
        content.images().stream()
                .findFirst()
                .ifPresent(
                        image -> {
                            head.put(
                                    "sharedImage",
                                    addresses.of(StoryAddress.of(story.story(), image)));
                            head.put("sharedImageText", image.alternativeText());
                            head.put("sharedWidth", String.valueOf(image.width()));
                            head.put("sharedHeight", String.valueOf(image.height()));
                        });
        return head;
    }

    private static Map<String, String> picture(PublicStory.Readable story, StoryImage image) {
        return Map.of(
                "address",
                "/" + StoryAddress.of(story.story(), image),
                "width",
                String.valueOf(image.width()),
                "height",
                String.valueOf(image.height()),
                "alternative",
                image.alternativeText(),
                "caption",
                image.credit().isEmpty()
                        ? ""
                        : Texts.of(GERMAN, "story.image.credit", image.credit()));
    }

    private static List<Map<String, String>> facts(StoryContent content) {
        var facts = new ArrayList<Map<String, String>>();
        fact(facts, word(StoryPart.DURATION), duration(content.duration()));
        fact(facts, word(StoryPart.TARGET_GROUPS), words(content.targetGroups()));
        fact(
                facts,
                word(StoryPart.TOPICS),
                content.topics().stream()
                        .map(topic -> Texts.of(GERMAN, "topic." + topic))
                        .collect(Collectors.joining("; ")));
        fact(facts, word(StoryPart.FUNDERS), String.join("; ", content.funders()));
        return facts;
    }

    private static void fact(List<Map<String, String>> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(Map.of("name", name, "value", value));
        }
    }

    private static String duration(StoryDuration duration) {
        return duration.inWords(
                GERMAN, (key, days) -> Texts.of(GERMAN, "story.duration." + key, days));
    }

    private static Map<String, String> figure(StoryFigure figure) {
        var source =
                Stream.of(
                                figure.date().isEmpty()
                                        ? ""
                                        : Texts.of(
                                                GERMAN,
                                                "story.figure.date",
                                                StatedDate.inWords(figure.date(), GERMAN)),
                                figure.source().isEmpty()
                                        ? ""
                                        : Texts.of(GERMAN, "story.figure.source", figure.source()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return Map.of("value", figure.value(), "unit", figure.unit(), "source", source);
    }

    /** A text with its heading; its parts are read by name in the template. */
    record Section(String heading, String id, List<String> paragraphs) {}

    private static List<Section> sections(StoryContent content, StoryPart... parts) {
        return Arrays.stream(parts)
                .map(
                        part ->
                                new Section(
                                        word(part),
                                        part.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                        Words.paragraphs(text(content, part))))
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
    }

    private static String text(StoryContent content, StoryPart part) {
        return switch (part) {
            case PLACEMENT -> content.placement();
            case STARTING_POINT -> content.startingPoint();
            case AIM -> content.aim();
            case EFFECT -> content.effect();
            case OBSTACLES -> content.obstacles();
            case PRECONDITIONS -> content.preconditions();
            case TRANSFERABILITY -> transferability(content);
            case OUTLOOK -> content.outlook();
            default -> throw new IllegalArgumentException("not one text: " + part);
        };
    }

    private static String transferability(StoryContent content) {
        var settings = words(content.transferability().settings());
        return settings.isEmpty()
                ? content.transferability().text()
                : content.transferability().text()
                        + "\n\n"
                        + Texts.of(GERMAN, "story.settings", settings);
    }

    private static List<Map<String, String>> effort(Effort effort) {
        var facts = new ArrayList<Map<String, String>>();
        if (effort.level() != null) {
            fact(
                    facts,
                    word(effort.level()),
                    Texts.of(GERMAN, "story.effort." + effort.level().name()));
        }
        fact(facts, Texts.of(GERMAN, "story.effort.staff"), effort.staff());
        fact(facts, Texts.of(GERMAN, "story.effort.money"), effort.money());
        fact(facts, Texts.of(GERMAN, "story.effort.time"), effort.time());
        return facts;
    }

    private static List<Map<String, String>> links(StoryContent content) {
        return content.links().stream()
                .map(
                        link ->
                                Map.of(
                                        "label",
                                        link.label().isEmpty() ? link.url() : link.label(),
                                        "address",
                                        WebAddress.isOne(link.url()) ? link.url() : ""))
                .toList();
    }

    private static String day(Instant moment) {
        return DAY.format(moment);
    }

    private static String words(List<? extends Enum<?>> constants) {
        return constants.stream().map(StoryPage::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return Texts.of(
                GERMAN,
                "enum.%s.%s"
                        .formatted(constant.getDeclaringClass().getSimpleName(), constant.name()));
    }
}
