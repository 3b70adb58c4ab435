package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.access.Role;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.NewQuestion;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may take up and ask, and what the database keeps even past the services. */
class AdoptionRightsTest extends AdoptionTest {

    /** Past the services: with the rights that the database gives each municipality. */
    @Test
    void no_municipality_writes_for_another_or_changes_what_was_asked() throws Exception {
        var adoption = adopt(adopter, "Wir veranstalten ein Sportfest.");
        var question =
                manager(
                        adopter,
                        () -> questions.ask(adopter, story, new NewQuestion("Amt", "Wie?", true)));

        assertThat(
                        changedAs(
                                "wm_drittkreis",
                                "update platform.story_adoptions set outcome = 'WORKED',"
                                        + " outcome_text = 'x', outcome_at = now()"))
                .isZero();
        assertThat(changedAs("wm_drittkreis", "delete from platform.story_adoptions")).isZero();
        assertThat(
                        changedAs(
                                "wm_erzaehlkreis",
                                "delete from platform.story_adoptions where id = '%s'"
                                        .formatted(adoption)))
                .isZero();
        assertThat(
                        changedAs(
                                "wm_nachnutzkreis",
                                "update platform.story_questions set answer = 'x', answered_at = now(),"
                                        + " answered_office = 'x' where id = '%s'"
                                                .formatted(question)))
                .isZero();
        assertThatThrownBy(
                        () ->
                                changedAs(
                                        "wm_erzaehlkreis",
                                        "update platform.story_questions set text = 'Anders gefragt'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () ->
                                changedAs(
                                        "wm_drittkreis",
                                        "insert into platform.story_adoptions (id, story, tenant_key, at)"
                                                + " values (gen_random_uuid(), '%s', 'nachnutzkreis', now())"
                                                        .formatted(storyId)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                changedAs(
                                        "wm_drittkreis",
                                        "insert into platform.story_questions (id, story, tenant_key,"
                                                + " asked_office, text, may_publish, asked_at) values"
                                                + " (gen_random_uuid(), '%s', 'nachnutzkreis', 'a', 'b', true, now())"
                                                        .formatted(storyId)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> changedAs("wm_erzaehlkreis", takenUpBy("erzaehlkreis")))
                .as("its own story")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                changedAs(
                                        "wm_nachnutzkreis",
                                        "update platform.story_adoptions set story = story"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThat(rowsSeenAs("wm_drittkreis", "select story from platform.story_adoptions"))
                .doesNotContain(storyId.toString());
        assertThat(rowsSeenAs("wm_erzaehlkreis", "select story from platform.story_adoptions"))
                .contains(storyId.toString());
        withdraw();
        assertThatThrownBy(() -> changedAs("wm_drittkreis", takenUpBy("drittkreis")))
                .as("a story that was taken back")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    private String takenUpBy(String municipality) {
        return "insert into platform.story_adoptions (id, story, tenant_key, at)"
                + " values (gen_random_uuid(), '%s', '%s', now())".formatted(storyId, municipality);
    }

    @Test
    void whoever_does_not_speak_for_its_municipality_neither_takes_up_nor_asks_nor_answers() {
        for (var role : List.of(Role.READER, Role.REPORTER)) {
            refused(
                    () ->
                            as(
                                    adopter,
                                    role,
                                    () ->
                                            adopting.adopt(
                                                    adopter,
                                                    story,
                                                    DraftMeasure.at("1.1", "Eins"))));
            refused(
                    () ->
                            as(
                                    adopter,
                                    role,
                                    () ->
                                            questions.ask(
                                                    adopter,
                                                    story,
                                                    new NewQuestion("Amt", "Wie?", true))));
            refused(() -> as(teller, role, () -> questions.received(teller)));
            assertThat(as(teller, role, () -> uptake.of(story)).count()).isZero();
        }
        refused(() -> manager(teller, () -> adoptions.drafts(adopter)));
    }

    private static int changedAs(String role, String sql) throws SQLException {
        try (var connection = database().superuserConnections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role " + role);
            return statement.executeUpdate(sql);
        }
    }
}
