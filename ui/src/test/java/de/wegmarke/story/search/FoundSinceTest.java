package de.wegmarke.story.search;

import static de.wegmarke.story.search.FourStories.SUMMER;
import static de.wegmarke.story.search.FourStories.story;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

/** What is published, changed and taken back, and what the search makes of it. */
class FoundSinceTest extends StorySearchTest {

    @Test
    void a_story_that_is_taken_back_is_gone_with_all_its_words() {
        var words = platform.rows("story_vocabulary");
        var id =
                platform.publish(
                        suhl,
                        "vergaenglich",
                        story("\"title\": \"Quittengelee im Mehrgenerationenhaus\""),
                        SUMMER);
        assertThat(keys(find("Quittengelee"))).containsExactly("vergaenglich");

        platform.withdraw(suhl, "vergaenglich", id);

        assertThat(find("Quittengelee").total()).isZero();
        assertThat(find("Quitengelee").corrections()).isEmpty();
        assertThat(platform.rows("story_vocabulary")).isEqualTo(words);
        assertThat(find(StoryQuery.ALL).total()).isEqualTo(4);
        assertThat(platform.labelsCountedWrongly()).isZero();
    }

    @Test
    void a_municipality_cannot_take_out_what_another_has_published() {
        var entries = platform.rows("story_index");

        platform.withdraw(suhl, "sportfest", feast);

        assertThat(platform.rows("story_index")).isEqualTo(entries);
        assertThat(keys(find("Sportfest"))).contains("sportfest");
    }

    @Test
    void another_revision_takes_the_place_of_the_first() {
        var id = platform.publish(suhl, "fassung", story("\"title\": \"Bratapfelabend\""), SUMMER);

        platform.publishAgain(suhl, "fassung", id, story("\"title\": \"Winzertreffen\""));

        assertThat(find("Bratapfelabend").total()).isZero();
        assertThat(keys(find("Winzertreffen"))).containsExactly("fassung");
        assertThat(platform.labelsCountedWrongly()).isZero();
        platform.withdraw(suhl, "fassung", id);
    }

    @Test
    void what_was_taken_back_and_is_published_again_is_found_again() {
        var id = platform.publish(suhl, "wieder", story("\"title\": \"Birnenmost\""), SUMMER);
        var words = platform.rows("story_vocabulary");
        platform.withdraw(suhl, "wieder", id);
        assertThat(find("Birnenmost").total()).isZero();

        platform.publishAgain(suhl, "wieder", id, story("\"title\": \"Birnenmost\""));

        assertThat(keys(find("Birnenmost"))).containsExactly("wieder");
        assertThat(platform.rows("story_vocabulary")).isEqualTo(words);
        platform.withdraw(suhl, "wieder", id);
    }

    @Test
    void what_is_missing_in_the_search_or_older_than_its_method_is_entered_anew() {
        var broken = platform.publish(suhl, "kaputt", story("\"title\": \"Kaputt\""), SUMMER);
        platform.asOwner("delete from platform.story_index where story = '" + feast + "'");
        platform.asOwner("update platform.story_index set method = 1");
        platform.asOwner(
                "update platform.stories set content = '\"unlesbar\"' where id = '" + broken + "'");
        assertThat(find("Sportfest").hits())
                .extracting(hit -> hit.story().key())
                .doesNotContain("sportfest");

        new StoryIndexRounds(
                        platform.service(StoryIndex.class),
                        platform.service(EntityManager.class),
                        platform.service(PlatformTransactionManager.class))
                .catchUp();

        assertThat(keys(find("Sportfest"))).contains("sportfest");
        assertThat(platform.rows("story_index where method = " + StoryIndex.METHOD)).isEqualTo(4);
        // The newest of all could not be read, and kept nobody out.
        assertThat(platform.rows("story_index where method = 1")).isEqualTo(1);
        platform.withdraw(suhl, "kaputt", broken);
    }
}
