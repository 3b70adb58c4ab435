package de.wegmarke.ui.story.adoption;

import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureAdding;
import de.wegmarke.story.adoption.Adopting;
import de.wegmarke.story.adoption.AdoptionReading;
import de.wegmarke.story.adoption.Outcomes;
import de.wegmarke.story.adoption.StoryNews;
import de.wegmarke.story.adoption.StoryQuestions;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import org.springframework.stereotype.Component;

/** The services that the pages and dialogs of this room ask. */
@Component
public record AdoptionDesk(
        AdoptionReading reading,
        Adopting adopting,
        Outcomes outcomes,
        StoryQuestions questions,
        StoryNews news,
        MeasureAdding measures,
        BodyReading bodies,
        DraftKeeping drafts,
        TenantDirectory tenants) {

    /** A municipality as people call it. */
    String name(TenantKey municipality) {
        return tenants.name(municipality);
    }
}
