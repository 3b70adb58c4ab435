package de.wegmarke.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody wrote, and where it stands.
 *
 * @param entry which entry of a part that has several, from 0
 */
record Passage(StoryPart part, @Nullable Integer entry, String text) {

    /**
     * Every text of a story in the order of its parts, the empty ones left out; not the credit of a
     * picture, which by law names whoever took it (§ 13 UrhG).
     */
    static List<Passage> of(StoryContent content) {
        var all = new Collection();
        all.add(StoryPart.TITLE, content.title());
        all.add(StoryPart.SUMMARY, content.summary());
        all.add(StoryPart.PLACEMENT, content.placement());
        all.add(StoryPart.STARTING_POINT, content.startingPoint());
        all.add(StoryPart.AIM, content.aim());
        all.addEach(
                StoryPart.ACTIVITY, content.activity(), step -> List.of(step.title(), step.text()));
        all.addEach(
                StoryPart.PARTNERS,
                content.partners(),
                partner -> List.of(partner.name(), partner.role()));
        all.add(StoryPart.DURATION, content.duration().asWritten());
        all.addEach(
                StoryPart.FIGURES,
                content.figures(),
                figure -> List.of(figure.value(), figure.unit(), figure.source()));
        all.add(StoryPart.EFFECT, content.effect());
        all.add(StoryPart.OBSTACLES, content.obstacles());
        all.add(StoryPart.EFFORT, content.effort().staff());
        all.add(StoryPart.EFFORT, content.effort().money());
        all.add(StoryPart.EFFORT, content.effort().time());
        all.addEach(StoryPart.FUNDERS, content.funders(), List::of);
        all.add(StoryPart.PRECONDITIONS, content.preconditions());
        all.add(StoryPart.TRANSFERABILITY, content.transferability().text());
        all.add(StoryPart.OUTLOOK, content.outlook());
        all.add(StoryPart.CONTACT, content.contact());
        all.addEach(StoryPart.TAGS, content.tags(), List::of);
        all.addEach(StoryPart.LINKS, content.links(), link -> List.of(link.label()));
        all.addEach(StoryPart.IMAGES, content.images(), image -> List.of(image.alternativeText()));
        all.add(StoryPart.CREDIT, content.credit());
        return all.passages;
    }

    private static final class Collection {

        private final List<Passage> passages = new ArrayList<>();

        void add(StoryPart part, String text) {
            add(part, null, text);
        }

        <T> void addEach(
                StoryPart part,
                List<T> entries,
                java.util.function.Function<T, List<String>> texts) {
            for (int entry = 0; entry < entries.size(); entry++) {
                for (var text : texts.apply(entries.get(entry))) {
                    add(part, entry, text);
                }
            }
        }

        private void add(StoryPart part, @Nullable Integer entry, String text) {
            if (!text.isEmpty()) {
                passages.add(new Passage(part, entry, text));
            }
        }
    }
}
