package de.wegmarke.story.search;

import static de.wegmarke.story.search.SearchPlatform.INSTITUTE;

import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Four stories of three municipalities, and what a search finds of them. */
@ExtendWith(FourStories.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorySearchTest {

    SearchPlatform platform;
    TenantKey gera;
    TenantKey suhl;
    TenantKey elsewhere;
    UUID feast;

    @BeforeAll
    void four_stories_are_published(FourStories stories) {
        platform = stories.platform;
        gera = stories.gera;
        suhl = stories.suhl;
        elsewhere = stories.elsewhere;
        feast = stories.feast;
    }

    StoryResults find(StoryQuery query) {
        return SearchPlatform.as(
                INSTITUTE, () -> platform.service(StorySearch.class).find(query, 0, 20));
    }

    StoryResults find(String text) {
        return find(StoryQuery.ALL.withText(text));
    }

    static List<String> keys(StoryResults results) {
        return results.hits().stream().map(hit -> hit.story().key()).toList();
    }

    static List<String> keys(List<StoryHit> hits) {
        return hits.stream().map(hit -> hit.story().key()).toList();
    }
}
