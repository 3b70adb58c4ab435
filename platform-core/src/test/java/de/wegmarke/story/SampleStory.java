package de.wegmarke.story;

import java.util.List;
import java.util.UUID;

/** Stories as tests need them; every sentence is made up. */
public final class SampleStory {

    /** The step that {@link #complete} tells of. */
    public static final String FIRST_STEP =
            "Die Stelle geht an jedem zweiten Dienstag mit einem Rad voller Bücher in die Unterkunft.";

    private SampleStory() {}

    /** One that lacks nothing and can be released. */
    public static StoryContent complete(String title) {
        return new StoryContent(
                title,
                "Ein Fahrrad bringt Bücher dorthin, wo Kinder wohnen. Gelesen wird in drei Sprachen.",
                "Stadtbücherei, weil dort die Bücher stehen",
                "Kinder in der Unterkunft hatten keinen Weg zur Bücherei.",
                "Jedes Kind kann ein Buch in seiner Sprache ausleihen.",
                List.of(TargetGroup.CHILDREN_YOUTH, TargetGroup.FAMILIES),
                List.of(
                        new Step("Rad beladen", FIRST_STEP),
                        new Step("Vorlesen", "Ehrenamtliche lesen eine Stunde lang vor.")),
                List.of(new Partner("Förderverein der Bücherei", "stellt das Rad")),
                new StoryDuration("2024-03", null, true, "seit März 2024"),
                List.of(new StoryFigure("40", "Kinder", "2025", "Ausleihzettel")),
                "Vierzig Kinder leihen regelmäßig aus.",
                "Im Winter kam zuerst niemand mit dem Rad durch.",
                new Effort(EffortLevel.LOW, "vier Stunden im Monat", "300 EUR", null),
                List.of("Förderverein"),
                "Ein trockener Raum in der Unterkunft.",
                new Transferability("Geht überall, wo es ein Rad gibt.", List.of(Setting.RURAL)),
                "Bald auch mit Hörbüchern.",
                "Stadtbücherei",
                List.of("T4", "T5"),
                List.of("Lesen"),
                List.of(new StoryLink("Bücherei", "https://buecherei.example/rad")),
                List.of(),
                2024,
                "Stadtbücherei",
                true);
    }

    /** The same with a picture that may be shown. */
    public static StoryContent with(StoryContent content, StoryImage... images) {
        return content.withImages(List.of(images));
    }

    /** The same with other steps. */
    public static StoryContent withSteps(StoryContent content, Step... steps) {
        return new StoryContent(
                content.title(),
                content.summary(),
                content.placement(),
                content.startingPoint(),
                content.aim(),
                content.targetGroups(),
                List.of(steps),
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
                content.images(),
                content.year(),
                content.credit(),
                content.consent());
    }

    public static StoryImage described(StoryImage image) {
        return new StoryImage(
                image.id(),
                image.width(),
                image.height(),
                "Ein Lastenrad voller Bücher",
                "Stadtbücherei",
                true);
    }

    static StoryImage undescribed() {
        return new StoryImage(UUID.randomUUID(), 10, 10, null, null, false);
    }

    /** The same with another text in one place. */
    public static StoryContent reading(StoryContent content, StoryPart part, String text) {
        return content.withText(TextPlace.of(part, part == StoryPart.ACTIVITY ? 0 : null), text);
    }
}
