package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.plan.DraftView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.today.DraftPlace;
import de.wegmarke.ui.today.DraftSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on the page of today what somebody has begun to type about a story of others. */
@Component
class AdoptionDrafts implements DraftSource {

    @Override
    public Map<String, DraftPlace> places(Visit visit, List<DraftView> drafts) {
        var places = new HashMap<String, DraftPlace>();
        for (var draft : drafts) {
            var parts = draft.subject().split(":", 2);
            var place = place(visit.key(), parts[0], parts[parts.length - 1]);
            if (place != null) {
                places.put(draft.subject(), place);
            }
        }
        return places;
    }

    private static @Nullable DraftPlace place(TenantKey tenant, String kind, String thing) {
        return switch (kind) {
            case "adopt" -> at(story(tenant, thing), t("today.draft.adopt"));
            case "ask" -> at(story(tenant, thing), t("today.draft.ask"));
            case "adoption" -> at(adoption(tenant, thing), t("today.draft.adoption"));
            case "outcome" -> at(adoption(tenant, thing), t("today.draft.outcome"));
            case "answer" -> at(Navigation.questions(tenant), t("today.draft.answer"));
            default -> null;
        };
    }

    private static DraftPlace at(String address, String name) {
        return new DraftPlace(name, address);
    }

    private static String adoption(TenantKey tenant, String id) {
        return Navigation.adoption(tenant, UUID.fromString(id));
    }

    /** A story's page, by its municipality and its key there. */
    private static String story(TenantKey tenant, String thing) {
        return Navigation.stories(tenant) + "/" + thing;
    }
}
