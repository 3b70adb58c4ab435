package de.wegmarke.story;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.reporting.Municipality;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Brings stories of a municipality of a test's own through release and curation. */
public final class Storyteller {

    public static final Actor INSTITUTE =
            new Actor(
                    UUID.nameUUIDFromBytes(new byte[] {7}),
                    "Irene Institut",
                    Set.of(),
                    Set.of(new PlatformGrant(PlatformRole.INSTITUTE, null)));

    public final Municipality town;
    private final StoryWriting writing;
    private final StoryRelease release;
    private final StoryCuration curation;

    private Storyteller(Municipality town, ApplicationContext context) {
        this.town = town;
        writing = context.getBean(StoryWriting.class);
        release = context.getBean(StoryRelease.class);
        curation = context.getBean(StoryCuration.class);
    }

    /** A municipality with a key that no other test uses. */
    public static Storyteller in(String key, ApplicationContext context) {
        return new Storyteller(Municipality.founded(key, context), context);
    }

    /** A story with all that is asked for, and what a page must take care with. */
    public static StoryContent content(String title) {
        return new StoryContent(
                title,
                "Nachbarn kochen zusammen & lernen sich kennen, sagt <b>das Amt</b>.",
                "Beim Amt für Begegnung, weil es die Küche hat.",
                "Man kannte sich nicht.\n\nDie Küche stand leer.",
                "Man kennt sich.",
                List.of(TargetGroup.FAMILIES, TargetGroup.GENERAL_PUBLIC),
                List.of(
                        new Step("Küche finden", "Die Schulküche ist abends frei."),
                        new Step("Einladen", "Zettel in sechs Sprachen.")),
                List.of(new Partner("Volkshochschule", "stellt die Küche")),
                new StoryDuration("2018-11", "", true, ""),
                List.of(
                        new StoryFigure(
                                "etwa 40", "Gäste je Abend", "2019-02", "Zählung am Abend")),
                "Es kommen mehr als gedacht.",
                "Am Anfang kam niemand.",
                new Effort(EffortLevel.LOW, "zwei Stunden in der Woche", "", ""),
                List.of("Land Thüringen"),
                "Eine Küche.",
                new Transferability("Überall, wo es eine Küche gibt.", List.of(Setting.RURAL)),
                "Es geht weiter.",
                "Amt für Begegnung",
                List.of("T11"),
                List.of("Kochen"),
                List.of(new StoryLink("Rezepte", "https://example.org/rezepte?a=1&b=2")),
                List.of(),
                2018,
                "Amt für Begegnung",
                true);
    }

    /** Writes it as the municipality's manager. */
    public String written(StoryContent content) {
        return Municipality.as(town.manager, () -> writing.create(town.key, content));
    }

    /** Adds a picture that shows what the alternative text says. */
    public StoryImage pictured(String key, byte[] file, String alternativeText) {
        return Municipality.as(
                town.manager,
                () -> {
                    var added = writing.addImage(town.key, key, file);
                    var story = writing.find(town.key, key).orElseThrow();
                    var image =
                            new StoryImage(
                                    added.id(),
                                    added.width(),
                                    added.height(),
                                    alternativeText,
                                    "Amt für Begegnung",
                                    true);
                    writing.save(
                            town.key,
                            story.id(),
                            story.version(),
                            withImage(story.content(), image));
                    return image;
                });
    }

    private static StoryContent withImage(StoryContent content, StoryImage image) {
        return new StoryContent(
                content.title(),
                content.summary(),
                content.placement(),
                content.startingPoint(),
                content.aim(),
                content.targetGroups(),
                content.activity(),
                content.partners(),
                content.duration(),
                content.figures(),
                content.effect(),
                content.obstacles(),
                content.effort(),
                content.funders(),
                content.preconditions(),
                content.transferability(),
                content.outlook(),
                content.contact(),
                content.topics(),
                content.tags(),
                content.links(),
                List.of(image),
                content.year(),
                content.credit(),
                content.consent());
    }

    public StoryId released(String key, boolean publicPage) {
        Municipality.as(
                town.manager,
                () ->
                        release.release(
                                town.key,
                                key,
                                writing.find(town.key, key).orElseThrow().version(),
                                publicPage,
                                true));
        return new StoryId(town.key, key);
    }

    public StoryId published(String key, boolean publicPage) {
        var story = released(key, publicPage);
        ActorContext.run(
                INSTITUTE,
                () -> {
                    curation.takeUp(story);
                    curation.publish(story, curation.find(story).orElseThrow().version());
                });
        return story;
    }

    /** Written, released and published. */
    public StoryId published(StoryContent content, boolean publicPage) {
        return published(written(content), publicPage);
    }

    public void publicPage(String key, boolean allowed) {
        Municipality.as(town.manager, () -> release.publicPage(town.key, key, allowed));
    }

    public void withdrawn(StoryId story) {
        Municipality.as(town.manager, () -> release.withdraw(town.key, story.key(), "überholt"));
    }
}
