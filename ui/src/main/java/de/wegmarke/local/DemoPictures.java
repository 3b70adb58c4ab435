package de.wegmarke.local;

import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Pictures for some sample stories, through the service that people use. They depict nobody. */
@Component
@Profile("local")
class DemoPictures {

    private final StoryWriting writing;
    private final List<List<String>> rows = SemicolonFile.rows("demo/pictures.csv").toList();

    DemoPictures(StoryWriting writing) {
        this.writing = writing;
    }

    /** Gives the municipality's draft its pictures; none if it has any, or if none are meant. */
    void add(TenantKey tenant, String key) {
        var own = rows.stream().filter(row -> row.get(0).equals(tenant.value())).toList();
        var story = writing.find(tenant, key).orElseThrow();
        if (own.isEmpty()
                || story.state() != StoryState.DRAFT
                || !story.content().images().isEmpty()) {
            return;
        }
        var images = own.stream().map(row -> image(tenant, key, row)).toList();
        writing.save(tenant, story.id(), story.version(), story.content().withImages(images));
    }

    private StoryImage image(TenantKey tenant, String key, List<String> row) {
        var added = writing.addImage(tenant, key, DemoDrawing.valueOf(row.get(1)).png());
        return new StoryImage(
                added.id(), added.width(), added.height(), row.get(2), DemoStories.NAME, true);
    }
}
