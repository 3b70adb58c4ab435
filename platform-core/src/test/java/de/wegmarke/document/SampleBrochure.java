package de.wegmarke.document;

import de.wegmarke.story.Effort;
import de.wegmarke.story.EffortLevel;
import de.wegmarke.story.Partner;
import de.wegmarke.story.Setting;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryLink;
import de.wegmarke.story.TargetGroup;
import de.wegmarke.story.Transferability;
import de.wegmarke.story.collection.Brochure;
import de.wegmarke.story.collection.CollectionText;
import de.wegmarke.tenancy.TenantKey;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Brochures of any size, with texts that mean no good. */
final class SampleBrochure {

    static final String HOSTILE =
            "<script>alert('x')</script> & \"Zitat\" ]]> \u202Egedreht {{titel}}";

    private static final List<String> PLACES =
            List.of("Musterkreis an der Lauter", "Stadt Beispielhausen", "Landkreis Probe");

    private SampleBrochure() {}

    static Brochure of(int chapters) {
        return new Brochure(
                "aus-der-praxis",
                text(),
                false,
                Instant.parse("2026-11-20T10:00:00Z"),
                IntStream.rangeClosed(1, chapters).mapToObj(SampleBrochure::chapter).toList());
    }

    static Brochure draft() {
        var whole = of(2);
        return new Brochure(whole.key(), whole.text(), true, whole.takenAt(), whole.chapters());
    }

    /** Nothing but a title and a story of which little is written. */
    static Brochure bare() {
        var content =
                new StoryContent(
                        "Nur ein Titel",
                        "Kurz.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false);
        return new Brochure(
                "karg",
                new CollectionText("Karg", "", "", "", "", ""),
                false,
                Instant.parse("2026-11-20T10:00:00Z"),
                List.of(
                        new Brochure.Chapter(
                                new StoryId(new TenantKey("muster"), "nur-ein-titel"),
                                "Musterkreis",
                                content)));
    }

    /** With as much on the cover as may be written there. */
    static Brochure longest() {
        var whole = of(2);
        var text = whole.text();
        return new Brochure(
                whole.key(),
                new CollectionText(
                        "Wie das Zusammenleben gelingt: Erfahrungen aus Landkreisen und Städten mit Begegnung und Beteiligung, Sprache und Arbeit, Wohnen und Nachbarschaft, Vereinen und Verwaltung, Gesundheit und Bildung im Alltag"
                                .substring(0, CollectionText.LONGEST_TITLE),
                        "Geschichten aus der Integrationsarbeit in Kreisen und Städten "
                                .repeat(5)
                                .substring(0, CollectionText.LONGEST_LINE),
                        text.foreword(),
                        "Begleitinstitut für Integration und gesellschaftlichen Zusammenhalt. "
                                .repeat(5)
                                .substring(0, CollectionText.LONGEST_LINE),
                        "Erfurt, im November 2026, zur Jahrestagung. "
                                .repeat(5)
                                .substring(0, CollectionText.LONGEST_PLACE_AND_DATE),
                        text.terms()),
                true,
                whole.takenAt(),
                whole.chapters());
    }

    private static CollectionText text() {
        return new CollectionText(
                "Was gelungen ist",
                "Geschichten aus der Integrationsarbeit in Kreisen und Städten",
                "Diese Sammlung zeigt, was vor Ort entstanden ist.\n\n"
                        + "Jede Geschichte ist von denen geschrieben, die dabei waren. ".repeat(6)
                        + "\n\nWir danken allen, die erzählt haben, auch von dem, was nicht ging.",
                "Begleitinstitut für Integration",
                "Erfurt, im November 2026",
                "Texte: CC BY 4.0. Die Bilder dürfen nur mit dieser Sammlung verwendet werden.");
    }

    private static Brochure.Chapter chapter(int number) {
        var images = new ArrayList<StoryImage>();
        if (number % 3 != 0) {
            images.add(wide(number));
        }
        if (number % 2 == 0) {
            images.add(high(number + 100));
        }
        return new Brochure.Chapter(
                new StoryId(new TenantKey("muster"), "geschichte-" + number),
                PLACES.get(number % PLACES.size()),
                content(number, images));
    }

    private static StoryImage image(int number, int width, int height) {
        return new StoryImage(
                new UUID(7, number),
                width,
                height,
                "Menschen an einem langen Tisch, Bild " + number,
                "Amt für Begegnung",
                true);
    }

    /** Reads one of its pictures. */
    static Optional<StoredImage> picture(UUID id) {
        var number = (int) id.getLeastSignificantBits();
        return Optional.of(file(number < 100 ? wide(number) : high(number)));
    }

    private static StoryImage wide(int number) {
        return image(number, 1_600, 1_000);
    }

    private static StoryImage high(int number) {
        return image(number, 500, 800);
    }

    private static StoredImage file(StoryImage image) {
        var pixels = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        var pen = pixels.createGraphics();
        pen.setPaint(
                new GradientPaint(
                        0, 0, new Color(0x4F8F7B), image.width(), image.height(), Color.ORANGE));
        pen.fillRect(0, 0, image.width(), image.height());
        pen.dispose();
        var file = new ByteArrayOutputStream();
        var drawing = image.height() > image.width();
        try {
            ImageIO.write(pixels, drawing ? "png" : "jpg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoredImage(drawing ? "image/png" : "image/jpeg", file.toByteArray());
    }

    private static StoryContent content(int number, List<StoryImage> images) {
        return new StoryContent(
                "Ein Tisch für alle: wie aus einer leeren Küche ein Treffpunkt wurde, Folge "
                        + number,
                "Nachbarinnen und Nachbarn kochen einmal im Monat zusammen. Wer kommt, bringt ein"
                        + " Rezept mit und geht mit einem neuen nach Hause.",
                "Beim Amt für Begegnung, weil es den Schlüssel zur Küche hat.",
                "Viele wohnten seit Jahren Tür an Tür und kannten sich nicht.\n\n"
                        + "Die Schulküche stand an den Abenden leer.",
                "Menschen lernen sich kennen und helfen sich danach auch sonst.",
                List.of(TargetGroup.FAMILIES, TargetGroup.GENERAL_PUBLIC),
                List.of(
                        new Step("Eine Küche finden", "Die Schule gab den Schlüssel. ".repeat(5)),
                        new Step("Einladen", "Zettel in sechs Sprachen hingen im ganzen Ort."),
                        new Step(
                                "Kochen und essen",
                                "Jeden ersten Freitag im Monat.\n\n" + HOSTILE)),
                List.of(
                        new Partner("Volkshochschule", "stellt die Küche"),
                        new Partner("Frauenverein", "lädt ein und kauft ein")),
                new StoryDuration("2018-11", "", true, ""),
                List.of(
                        new StoryFigure("etwa 40", "Gäste je Abend", "2019-02", "Zählung am Abend"),
                        new StoryFigure("86", "Abende seither", "2026-10", "Kalender der Schule"),
                        new StoryFigure("12,5 %", "kommen aus Nachbarorten", "", "")),
                "Aus dem Kochen wurden Freundschaften, eine Nähgruppe und zwei Fahrgemeinschaften. "
                        .repeat(4),
                "Am Anfang kam niemand. Erst die Einladung von Tür zu Tür half.",
                new Effort(EffortLevel.LOW, "zwei Stunden in der Woche", "200 EUR im Jahr", ""),
                List.of("Land Thüringen", "Bürgerstiftung"),
                "Eine Küche, ein Schlüssel und jemand, der anfängt.",
                new Transferability(
                        "Überall, wo eine Küche leer steht.",
                        List.of(Setting.RURAL, Setting.SMALL)),
                "Die Gruppe will ein Kochbuch machen.",
                "Amt für Begegnung, Sachgebiet Ehrenamt",
                List.of("T11", "T9"),
                List.of("Kochen"),
                List.of(
                        new StoryLink("Rezepte", "https://example.org/rezepte"),
                        new StoryLink("kein Link", "javascript:alert(1)")),
                images,
                2018,
                "Amt für Begegnung",
                true);
    }
}
