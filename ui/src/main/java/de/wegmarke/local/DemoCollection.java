package de.wegmarke.local;

import de.wegmarke.access.ActorContext;
import de.wegmarke.story.collection.CollectedStory;
import de.wegmarke.story.collection.CollectionEditing;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.story.collection.CollectionRow;
import de.wegmarke.story.collection.CollectionText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A sample of a collection, finished, so that everybody can read it and take its brochure along.
 */
@Component
@Order(4)
@Profile("local")
class DemoCollection implements DemoContent {

    /** Whose stories are in it, in the order in which they are read. */
    private static final List<String> MUNICIPALITIES =
            List.of("ilm-kreis", "jena", "nordhausen", "schmalkalden-meiningen");

    private static final int FINISHED = 30;

    private final SampleClock clock;
    private final CollectionEditing editing;
    private final CollectionReading reading;
    private final DemoStoryPhrases phrases = new DemoStoryPhrases();

    DemoCollection(SampleClock clock, CollectionEditing editing, CollectionReading reading) {
        this.clock = clock;
        this.editing = editing;
        this.reading = reading;
    }

    @Override
    public void load() {
        ActorContext.run(
                DemoStories.INSTITUTE,
                () -> clock.at(LocalDate.now(clock).minusDays(FINISHED), this::collect));
    }

    /** What an interrupted first start has left is gone on with. */
    private void collect() {
        var collection = reading.find(key()).orElseThrow();
        if (!collection.isFinished()) {
            var key = collection.key();
            var version = editing.save(key, collection.version(), text());
            version = editing.arrange(key, version, stories());
            editing.finish(key, version);
        }
    }

    private String key() {
        var title = phrases.text("collection.title");
        return editing.all().stream()
                .filter(row -> row.title().equals(title))
                .map(CollectionRow::key)
                .findFirst()
                .orElseGet(() -> editing.create(title));
    }

    private CollectionText text() {
        return new CollectionText(
                phrases.text("collection.title"),
                phrases.text("collection.subtitle"),
                Stream.of("collection.foreword.first", "collection.foreword.second")
                        .map(phrases::text)
                        .collect(Collectors.joining("\n\n")),
                phrases.text("collection.publisher"),
                "",
                phrases.text("collection.terms"));
    }

    private List<UUID> stories() {
        var choices = editing.choices();
        return MUNICIPALITIES.stream().map(municipality -> storyOf(municipality, choices)).toList();
    }

    private static UUID storyOf(String municipality, List<CollectedStory> choices) {
        return choices.stream()
                .filter(choice -> choice.story().municipality().value().equals(municipality))
                .toList()
                .getLast()
                .id();
    }
}
