package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;
import static java.util.stream.Collectors.toMap;

import de.wegmarke.access.Permission;
import de.wegmarke.plan.DraftView;
import de.wegmarke.story.StorySubject;
import de.wegmarke.story.StoryTitle;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.story.own.form.StoryName;
import de.wegmarke.ui.today.DraftPlace;
import de.wegmarke.ui.today.DraftSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on the page of today which stories somebody has begun to write in, and leads there. */
@Component
class StoryDrafts implements DraftSource {

    private final StoryWriting writing;

    StoryDrafts(StoryWriting writing) {
        this.writing = writing;
    }

    @Override
    public Map<String, DraftPlace> places(Visit visit, List<DraftView> drafts) {
        var stories =
                drafts.stream()
                        .flatMap(draft -> StorySubject.story(draft.subject()).stream())
                        .toList();
        if (stories.isEmpty() || !visit.may(Permission.STORY_WRITE)) {
            return Map.of();
        }
        var titles =
                writing.titles(visit.key(), stories).stream()
                        .collect(toMap(StoryTitle::id, Function.identity()));
        return stories.stream()
                .collect(toMap(StorySubject::of, story -> place(visit.key(), titles.get(story))));
    }

    /** Of a story that is gone, if somebody went on typing after another one threw it away. */
    private static DraftPlace place(TenantKey tenant, @Nullable StoryTitle story) {
        return story == null
                ? new DraftPlace(t("today.draft.story.gone"), Navigation.ownStories(tenant))
                : new DraftPlace(
                        t("today.draft.story", StoryName.of(story.title())),
                        Navigation.ownStoryForm(tenant, story.key()));
    }
}
