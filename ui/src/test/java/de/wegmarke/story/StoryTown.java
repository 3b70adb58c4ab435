package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;

import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A municipality that writes stories, the institute that curates them, and the services as they are
 * called by both. A story reaches a state by the steps that lead there.
 */
public final class StoryTown {

    /** Two at the institute. */
    public static final Actor CURATOR = onPlatform("Karla Kuratorin", PlatformRole.INSTITUTE);

    public static final Actor COLLEAGUE = onPlatform("Konrad Kurator", PlatformRole.INSTITUTE);
    public static final Actor OPERATOR = onPlatform("Bernd Betrieb", PlatformRole.OPERATOR);

    public final Municipality town;
    public final TenantKey key;
    public final Actor admin;
    public final StoryWriting writing;
    public final StoryRelease release;
    public final StoryCuration curation;
    public final StoryReading reading;
    private final DataSource database;

    private StoryTown(Municipality town, ApplicationContext context) {
        this.town = town;
        key = town.key;
        admin = Municipality.person("Anton Verwaltung", Membership.of(key, Role.TENANT_ADMIN));
        writing = context.getBean(StoryWriting.class);
        release = context.getBean(StoryRelease.class);
        curation = context.getBean(StoryCuration.class);
        reading = context.getBean(StoryReading.class);
        database = context.getBean(DataSource.class);
    }

    public static StoryTown founded(String key, ApplicationContext context) {
        return new StoryTown(Municipality.founded(key, context), context);
    }

    private static Actor onPlatform(String name, PlatformRole role) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(),
                Set.of(new PlatformGrant(role, null)));
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

    public StoryId id(String story) {
        return new StoryId(key, story);
    }

    public OwnStory own(String story) {
        return as(town.manager, () -> writing.find(key, story)).orElseThrow();
    }

    public CuratedStory curated(String story) {
        return as(CURATOR, () -> curation.find(id(story))).orElseThrow();
    }

    public PublishedStory published(String story) {
        return as(town.reader, () -> reading.find(id(story))).orElseThrow();
    }

    /** A draft that lacks nothing. */
    public String draft(String title) {
        return as(town.education, () -> writing.create(key, SampleStory.complete(title)));
    }

    /** A draft with these words. */
    public String written(StoryContent content) {
        return as(town.manager, () -> writing.create(key, content));
    }

    /** Changes one text of the draft. */
    public void write(String story, StoryPart part, String text) {
        save(story, content -> SampleStory.reading(content, part, text));
    }

    /** Changes the steps of the draft. */
    void writeSteps(String story, Step... steps) {
        save(story, content -> SampleStory.withSteps(content, steps));
    }

    private void save(String story, UnaryOperator<StoryContent> change) {
        var own = own(story);
        as(
                town.education,
                () -> writing.save(key, own.id(), own.version(), change.apply(own.content())));
    }

    /** Releases it as it stands, with a page for everybody. */
    public void release(String story) {
        as(town.manager, () -> release.release(key, story, own(story).version(), true, false));
    }

    public void release(String story, boolean publicPage) {
        as(town.manager, () -> release.release(key, story, own(story).version(), publicPage, true));
    }

    public String released(String title) {
        var story = draft(title);
        release(story);
        return story;
    }

    public String withInstitute(String title) {
        var story = released(title);
        as(CURATOR, () -> curation.takeUp(id(story)));
        return story;
    }

    public String sentBack(String title) {
        var story = withInstitute(title);
        as(CURATOR, () -> curation.requestChanges(id(story), "Bitte nennen Sie das Ziel."));
        return story;
    }

    public String publishedStory(String title) {
        var story = withInstitute(title);
        publish(story);
        return story;
    }

    public void publish(String story) {
        as(CURATOR, () -> curation.publish(id(story), curated(story).version()));
    }

    /** Released with or without a page for everybody, and published. */
    public StoryId releasedAndPublished(String story, boolean publicPage) {
        release(story, publicPage);
        as(CURATOR, () -> curation.takeUp(id(story)));
        publish(story);
        return id(story);
    }

    /** The same from its first word on. */
    public StoryId releasedAndPublished(StoryContent content, boolean publicPage) {
        return releasedAndPublished(written(content), publicPage);
    }

    public void publicPage(String story, boolean allowed) {
        as(town.manager, () -> release.publicPage(key, story, allowed));
    }

    public void withdraw(StoryId story) {
        as(town.manager, () -> release.withdraw(key, story.key(), "überholt"));
    }

    public StoryProposal propose(String story, StoryPart part, String after) {
        return propose(
                story,
                TextPlace.of(part, part == StoryPart.ACTIVITY ? Integer.valueOf(0) : null),
                after);
    }

    /** For the text as it reads now. */
    StoryProposal propose(String story, TextPlace place, String after) {
        var content = curated(story).content();
        var before = content == null ? "" : content.text(place).orElse("");
        as(
                CURATOR,
                () -> curation.propose(id(story), new NewProposal(place, before, after, "Klarer")));
        return curated(story).proposals().getLast();
    }

    ProposalState accept(String story, StoryProposal proposal) {
        return as(town.manager, () -> release.accept(key, story, proposal.id(), false));
    }

    /** Adds a picture to the draft. */
    public StoryImage picture(String story, boolean described) {
        return pictured(story, png(), added -> described ? SampleStory.described(added) : added);
    }

    /** Adds a picture that shows what the alternative text says. */
    public StoryImage pictured(String story, byte[] file, String alternativeText) {
        return pictured(
                story,
                file,
                added ->
                        new StoryImage(
                                added.id(),
                                added.width(),
                                added.height(),
                                alternativeText,
                                "Amt für Begegnung",
                                true));
    }

    private StoryImage pictured(String story, byte[] file, UnaryOperator<StoryImage> description) {
        var image = description.apply(as(town.education, () -> writing.addImage(key, story, file)));
        save(
                story,
                content -> {
                    var images = new ArrayList<>(content.images());
                    images.add(image);
                    return content.withImages(images);
                });
        return image;
    }

    static byte[] png() {
        var picture = new BufferedImage(12, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, Color.ORANGE.getRGB());
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** So that no other test finds stories of this one. */
    void withdrawAll() {
        as(
                town.manager,
                () ->
                        writing.list(key).stream()
                                .filter(row -> row.state() != StoryState.DRAFT)
                                .filter(row -> row.state() != StoryState.WITHDRAWN)
                                .forEach(
                                        row ->
                                                release.withdraw(
                                                        key, row.key(), "Test ist zu Ende")));
    }

    /** Asks the database with this municipality's role, past every service. */
    List<Map<String, @Nullable Object>> inDatabase(String sql) {
        return TenantContext.call(
                key, () -> JdbcClient.create(database).sql(sql).query().listOfRows());
    }

    void changeInDatabase(String sql) {
        TenantContext.run(key, () -> JdbcClient.create(database).sql(sql).update());
    }

    /** The same with the platform's role. */
    List<Map<String, @Nullable Object>> onPlatform(String sql) {
        return JdbcClient.create(database).sql(sql).query().listOfRows();
    }
}
