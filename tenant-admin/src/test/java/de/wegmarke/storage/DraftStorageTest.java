package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.access.Role;
import de.wegmarke.exchange.ImportPreview;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.MeasureAdding;
import de.wegmarke.plan.MeasureChange;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.NewMeasure;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.StoryUptake;
import de.wegmarke.tenancy.TenantKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was taken up: a draft beside the plan, then a measure in it, through every edition. */
class DraftStorageTest extends AdoptionTest {

    @Autowired private PlanReading plans;
    @Autowired private MeasureReading measures;
    @Autowired private MeasureAdding adding;

    @Test
    void a_draft_stands_beside_the_plan_and_is_counted_nowhere_until_it_is_taken_in() {
        var before = manager(adopter, () -> plans.outline(adopter).orElseThrow().total());
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");

        var draft = found(id);
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.placeWording()).isEqualTo("Vereine öffnen sich.");
        assertThat(draft.title()).isEqualTo("Ein Sportfest für alle");
        assertThat(as(adopter, Role.READER, () -> adoptions.drafts(adopter)))
                .extracting(AdoptionView::id)
                .contains(id);
        assertThat(manager(adopter, () -> plans.outline(adopter).orElseThrow().total()))
                .isEqualTo(before);

        lets(
                adopter,
                () ->
                        adopting.change(
                                adopter,
                                id,
                                draft.version(),
                                new DraftMeasure(
                                        "1.2",
                                        "Wir veranstalten jedes Jahr ein Sportfest.",
                                        List.of(
                                                new MeasureChange.BodyPart(
                                                        "sportamt", ResponsibilityRole.LEAD, null)),
                                        "3. Quartal 2027",
                                        "bis zu 1.500,00 EUR")));
        violates(
                "adoption.rule.changed-since-read",
                () -> manager(adopter, () -> adopting.takeIntoPlan(adopter, id, draft.version())));

        var path = manager(adopter, () -> adopting.takeIntoPlan(adopter, id, found(id).version()));

        assertThat(path).isEqualTo("1.2-M2");
        var measure = manager(adopter, () -> measures.detail(adopter, path)).orElseThrow();
        assertThat(measure.number()).isEqualTo("M2");
        assertThat(measure.deadline().asWritten()).isEqualTo("3. Quartal 2027");
        assertThat(measure.bodies()).extracting("code").containsExactly("sportamt");
        assertThat(manager(adopter, () -> measures.history(adopter, path)))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.origin()).isEqualTo(ChangeOrigin.ADDED);
                            assertThat(entry.reason())
                                    .isEqualTo("Ein Sportfest für alle (erzaehlkreis)");
                        });
        assertThat(manager(adopter, () -> plans.outline(adopter).orElseThrow().total()).measures())
                .isEqualTo(before.measures() + 1);
        assertThat(as(adopter, Role.READER, () -> adoptions.ofMeasure(adopter, path)))
                .get()
                .extracting(AdoptionView::story)
                .isEqualTo(story);
        assertThat(manager(adopter, () -> adoptions.drafts(adopter)))
                .extracting(AdoptionView::id)
                .doesNotContain(id);
        violates(
                "adoption.rule.in-the-plan-already",
                () -> lets(adopter, () -> adopting.giveUp(adopter, id)));
    }

    @Test
    void what_a_restored_municipality_no_longer_knows_of_can_be_taken_up_again() {
        var lost = adopt(adopter, "Wir veranstalten ein Sportfest.");
        for (var table : List.of("adoption_log where adoption", "adoption where id")) {
            database()
                    .superuser()
                    .sql("delete from t_nachnutzkreis.%s = ?".formatted(table))
                    .param(lost)
                    .update();
        }

        var id = adopt(adopter, "Wir veranstalten wieder ein Sportfest.");

        assertThat(found(id).isDraft()).isTrue();
        assertThat(read().adopters()).hasSize(1);
    }

    @Test
    void a_later_edition_neither_loses_nor_doubles_nor_replaces_what_was_taken_in() {
        var town = municipality("editionskreis");
        manager(town, () -> importPlanOf(town, PLAN));
        var id =
                manager(
                        town,
                        () ->
                                adopting.adopt(
                                        town,
                                        story,
                                        DraftMeasure.at("1.1", "Wir veranstalten ein Sportfest.")));
        var path = manager(town, () -> adopting.takeIntoPlan(town, id, 0));
        assertThat(path).isEqualTo("1.1-M3");

        var same = manager(town, () -> dryRun(town, PLAN));
        assertThat(same.difference().gone()).isEmpty();
        assertThat(same.difference().kept()).extracting("path").containsExactly("1.1-M3");

        var next =
                PLAN.replace(
                        "### Empfehlung 2",
                        "M3: Hallenzeiten werden gerecht verteilt.\tSportamt\tjährlich\tkeine\n\n### Empfehlung 2");
        manager(town, () -> importPlanOf(town, next));
        assertThat(manager(town, () -> measures.detail(town, "1.1-M3")).orElseThrow().text())
                .isEqualTo("Hallenzeiten werden gerecht verteilt.");
        var moved = manager(town, () -> adoptions.find(town, id)).orElseThrow();
        assertThat(moved.measurePath()).isEqualTo("1.1-M4");
        assertThat(moved.measureGone()).isFalse();
        assertThat(manager(town, () -> measures.detail(town, "1.1-M4")).orElseThrow().text())
                .isEqualTo("Wir veranstalten ein Sportfest.");

        var stated =
                next.replace(
                        "### Empfehlung 2",
                        "M4: Wir veranstalten ein Sportfest.\tSportamt\tjährlich\tkeine\n\n### Empfehlung 2");
        manager(town, () -> importPlanOf(town, stated));
        assertThat(manager(town, () -> plans.outline(town).orElseThrow().total()).measures())
                .isEqualTo(5);
        assertThat(manager(town, () -> adoptions.ofMeasure(town, "1.1-M4"))).isPresent();

        // Now it is a measure of the document, and goes with it as all others do.
        manager(town, () -> importPlanOf(town, next));
        assertThat(manager(town, () -> adoptions.find(town, id)).orElseThrow().measureGone())
                .isTrue();
    }

    @Test
    void a_number_that_an_edition_took_from_a_measure_is_given_to_no_other() {
        var town = municipality("nummernkreis");
        manager(town, () -> importPlanOf(town, PLAN));
        var shifted =
                PLAN.replace(
                                "M1: Ein Tag der Vereine findet statt.\tSportamt\tjährlich\tkeine\n",
                                "")
                        .replace("M2: Eine Übersicht", "M1: Eine Übersicht");
        manager(town, () -> importPlanOf(town, shifted));
        assertThat(manager(town, () -> measures.detail(town, "1.1-M1")).orElseThrow().text())
                .as("the former M2")
                .isEqualTo("Eine Übersicht der Vereine erscheint.");

        var added = manager(town, () -> adding.add(town, measure("Wir verteilen Hallenzeiten.")));
        assertThat(added).isEqualTo("1.1-M3");

        var taken =
                shifted.replace(
                        "### Empfehlung 2",
                        "M3: Ein Verein wirbt um Mitglieder.\tSportamt\tjährlich\tkeine\n\n### Empfehlung 2");
        assertThat(manager(town, () -> dryRun(town, taken)).difference().kept())
                .extracting("path")
                .containsExactly("1.1-M4");
        manager(town, () -> importPlanOf(town, taken));
        assertThat(manager(town, () -> measures.detail(town, "1.1-M4")).orElseThrow().text())
                .isEqualTo("Wir verteilen Hallenzeiten.");
        manager(town, () -> importPlanOf(town, PLAN));
        assertThat(manager(town, () -> adding.add(town, measure("Noch eine."))))
                .as("M3 went with the edition, M4 was added here")
                .isEqualTo("1.1-M5");
    }

    private static NewMeasure measure(String text) {
        return new NewMeasure("1.1", text, List.of(), "", "", null);
    }

    @Test
    void a_measure_that_an_edition_has_dropped_can_be_ended_and_begun_anew() {
        var town = municipality("endekreis");
        manager(town, () -> importPlanOf(town, PLAN));
        var id =
                manager(
                        town,
                        () -> adopting.adopt(town, story, DraftMeasure.at("1.2", "Ein Fest.")));
        manager(town, () -> adopting.takeIntoPlan(town, id, 0));
        violates(
                "adoption.rule.in-the-plan-already",
                () -> lets(town, () -> adopting.giveUp(town, id)));
        var without = PLAN.substring(0, PLAN.indexOf("### Empfehlung 2"));
        manager(town, () -> importPlanOf(town, without));

        var gone = manager(town, () -> adoptions.find(town, id)).orElseThrow();
        assertThat(gone.isDraft()).isFalse();
        assertThat(gone.isInPlan()).isFalse();
        violates(
                "adoption.rule.taken-up-already",
                () ->
                        manager(
                                town,
                                () -> adopting.adopt(town, story, DraftMeasure.at("1.1", "Neu."))));

        lets(town, () -> adopting.giveUp(town, id));
        assertThat(manager(town, () -> adoptions.ofStory(town, story))).isEmpty();
        assertThat(read().count()).isZero();
        manager(town, () -> adopting.adopt(town, story, DraftMeasure.at("1.1", "Neu.")));
        assertThat(read().count()).isEqualTo(1);
    }

    @Test
    void a_number_is_not_given_twice_to_two_who_take_in_at_once() throws Exception {
        var town = municipality("gleichzeitkreis");
        manager(town, () -> importPlanOf(town, PLAN));
        var added = new ArrayList<Thread>();
        for (var text : List.of("Erstes", "Zweites", "Drittes", "Viertes")) {
            added.add(
                    Thread.startVirtualThread(
                            () ->
                                    manager(
                                            town,
                                            () ->
                                                    adding.add(
                                                            town,
                                                            new NewMeasure(
                                                                    "1.1", text, List.of(), "", "",
                                                                    null)))));
        }
        for (var thread : added) {
            thread.join();
        }
        assertThat(
                        manager(town, () -> plans.outline(town).orElseThrow())
                                .fields()
                                .getFirst()
                                .children()
                                .getFirst()
                                .measures())
                .extracting("path")
                .containsExactly("1.1-M1", "1.1-M2", "1.1-M3", "1.1-M4", "1.1-M5", "1.1-M6");
    }

    @Test
    void whoever_gives_its_draft_up_is_counted_no_longer_and_may_begin_again() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        adopt(other, "Auch wir veranstalten eines.");
        assertThat(read().count()).isEqualTo(2);
        violates(
                "adoption.rule.taken-up-already", () -> adopt(adopter, "Noch einmal das Gleiche."));

        lets(adopter, () -> adopting.giveUp(adopter, id));

        assertThat(read().adopters())
                .extracting(StoryUptake.Adopter::municipality)
                .containsExactly(other);
        assertThat(manager(adopter, () -> adoptions.ofStory(adopter, story))).isEmpty();
        adopt(adopter, "Nun doch.");
        assertThat(read().count()).isEqualTo(2);
    }

    @Test
    void nobody_takes_up_its_own_story_or_one_that_is_not_published_or_at_no_place() {
        violates(
                "adoption.rule.own-story",
                () ->
                        manager(
                                teller,
                                () ->
                                        adopting.adopt(
                                                teller, story, DraftMeasure.at("1.1", "Eins"))));
        violates(
                "adoption.rule.story-not-there",
                () ->
                        manager(
                                adopter,
                                () ->
                                        adopting.adopt(
                                                adopter,
                                                new StoryId(teller, "gibt-es-nicht"),
                                                DraftMeasure.at("1.1", "Eins"))));
        violates(
                "plan.rule.place-not-found",
                () ->
                        manager(
                                adopter,
                                () ->
                                        adopting.adopt(
                                                adopter, story, DraftMeasure.at("1", "Eins"))));
        violates("adoption.rule.place-missing", () -> DraftMeasure.at(" ", "Eins"));
        violates("measure.rule.text-missing", () -> DraftMeasure.at("1.1", " "));
    }

    private ImportPreview dryRun(TenantKey town, String document) {
        return planImport.dryRun(town, "plan.txt", document.getBytes(StandardCharsets.UTF_8));
    }
}
