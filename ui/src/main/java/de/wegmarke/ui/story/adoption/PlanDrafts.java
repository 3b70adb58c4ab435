package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.plan.PlanSupplement;
import java.util.List;
import org.springframework.stereotype.Component;

/** In the plan: drafts of measures that were taken up and are not in it yet. */
@Component
class PlanDrafts implements PlanSupplement {

    private final AdoptionDesk desk;

    PlanDrafts(AdoptionDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Entry> entries(Visit visit) {
        return desk.reading().drafts(visit.key()).stream()
                .map(
                        draft ->
                                new Entry(
                                        draft.draft().place(),
                                        draft.draft().text(),
                                        t("adoption.draft.mark"),
                                        t(
                                                "adoption.draft.from",
                                                draft.title(),
                                                desk.name(draft.story().municipality())),
                                        Navigation.adoption(visit.key(), draft.id())))
                .toList();
    }
}
