package de.wegmarke.local;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.story.CurationQuery;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.adoption.Adopting;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.adoption.AdoptionReading;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.NewAnswer;
import de.wegmarke.story.adoption.NewOutcome;
import de.wegmarke.story.adoption.NewQuestion;
import de.wegmarke.story.adoption.Outcomes;
import de.wegmarke.story.adoption.StoryQuestions;
import de.wegmarke.tenancy.TenantKey;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Samples of what happens with a story after it is published: one municipality has a draft of it,
 * one a measure and a verdict, one has asked and was answered, one waits for an answer.
 */
@Component
@Order(3)
@Profile("local")
class DemoUptake implements DemoContent {

    private static final TenantKey ERFURT = new TenantKey("erfurt");
    private static final TenantKey MAGDEBURG = new TenantKey("magdeburg");
    private static final TenantKey GERA = new TenantKey("gera");
    private static final TenantKey JENA = new TenantKey("jena");
    private static final TenantKey SAALFELD = new TenantKey("saalfeld-rudolstadt");
    private static final TenantKey ILM_KREIS = new TenantKey("ilm-kreis");
    private static final String OFFICE = "Integrationsmanagement";

    /** Magdeburg's field 5, "Gesellschaftliche Teilhabe", which holds sport and culture. */
    private static final String TAKING_PART = "5";

    /** Of the districts' plan: neighbours meet, with a day of clubs beside it. */
    private static final String LIVING_TOGETHER = "3.1";

    private static final int LONG_AGO = 40;
    private static final int LATELY = 3;

    /** More than one municipality of the sample tells. */
    private static final int ALL_OF_ONE = 100;

    private final SampleClock clock;
    private final StoryCuration curation;
    private final Adopting adopting;
    private final Outcomes outcomes;
    private final AdoptionReading adoptions;
    private final StoryQuestions questions;
    private final DemoStoryPhrases phrases = new DemoStoryPhrases();

    DemoUptake(
            SampleClock clock,
            StoryCuration curation,
            Adopting adopting,
            Outcomes outcomes,
            AdoptionReading adoptions,
            StoryQuestions questions) {
        this.clock = clock;
        this.curation = curation;
        this.adopting = adopting;
        this.outcomes = outcomes;
        this.adoptions = adoptions;
        this.questions = questions;
    }

    @Override
    public void load() {
        var today = LocalDate.now(clock);
        var festival = published(ILM_KREIS);
        adopt(MAGDEBURG, festival, TAKING_PART, today.minusDays(LATELY));
        adopt(SAALFELD, festival, LIVING_TOGETHER, today.minusDays(2L * LONG_AGO));
        judge(festival, today.minusDays(LONG_AGO));
        askAndAnswer(published(JENA), today.minusDays(LONG_AGO));
        ask(GERA, published(ERFURT), "question.open", today.minusDays(LATELY));
    }

    private StoryId published(TenantKey municipality) {
        return ActorContext.call(
                DemoStories.INSTITUTE,
                () ->
                        curation.list(
                                        new CurationQuery(
                                                Set.of(StoryState.PUBLISHED),
                                                Set.of(municipality.value()),
                                                Set.of()),
                                        ALL_OF_ONE)
                                .rows()
                                .getLast()
                                .story());
    }

    private void adopt(TenantKey tenant, StoryId story, String place, LocalDate day) {
        in(
                tenant,
                day,
                () -> {
                    if (adoptions.ofStory(tenant, story).isEmpty()) {
                        var draft = DraftMeasure.at(place, phrases.text("adoption.text"));
                        adopting.adopt(tenant, story, draft);
                    }
                });
    }

    /** The first took it into its plan, and says what became of it. */
    private void judge(StoryId story, LocalDate day) {
        in(
                SAALFELD,
                day,
                () -> {
                    var taken = adoptions.ofStory(SAALFELD, story).orElseThrow();
                    if (taken.isDraft()) {
                        adopting.takeIntoPlan(SAALFELD, taken.id(), taken.version());
                    }
                    var measure = adoptions.ofStory(SAALFELD, story).orElseThrow();
                    if (measure.outcome() == null) {
                        outcomes.say(
                                SAALFELD,
                                measure.id(),
                                measure.version(),
                                new NewOutcome(
                                        AdoptionOutcome.WORKED_AFTER_CHANGES,
                                        phrases.text("adoption.outcome"),
                                        true));
                    }
                });
    }

    private void askAndAnswer(StoryId story, LocalDate day) {
        ask(ERFURT, story, "question.answered", day);
        in(
                JENA,
                day.plusDays(2),
                () -> {
                    questions.received(JENA).stream()
                            .filter(question -> question.answer() == null)
                            .forEach(
                                    question ->
                                            questions.answer(
                                                    JENA,
                                                    question.id(),
                                                    question.version(),
                                                    new NewAnswer(
                                                            OFFICE, phrases.text("answer"), true)));
                });
    }

    private void ask(TenantKey asker, StoryId story, String phrase, LocalDate day) {
        in(
                asker,
                day,
                () -> {
                    if (questions.asked(asker, story).isEmpty()) {
                        var question = new NewQuestion(OFFICE, phrases.text(phrase), true);
                        questions.ask(asker, story, question);
                    }
                });
    }

    private void in(TenantKey tenant, LocalDate day, Runnable work) {
        ActorContext.run(Actor.system(DemoStories.NAME, tenant), () -> clock.at(day, work));
    }
}
