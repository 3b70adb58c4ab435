package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.access.Permission;
import de.wegmarke.plan.DraftView;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.story.own.form.FormAddress;
import de.wegmarke.ui.story.own.form.StoryName;
import de.wegmarke.ui.today.DraftPlace;
import de.wegmarke.ui.today.DraftSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on the page of today which story somebody has begun to write in, and leads there. */
@Component
class StoryDrafts implements DraftSource {

    private final StoryWriting writing;

    StoryDrafts(StoryWriting writing) {
        this.writing = writing;
    }

    @Override
    public Optional<DraftPlace> place(Visit visit, DraftView draft) {
        return FormAddress.story(draft.subject())
                .filter(key -> visit.may(Permission.STORY_WRITE))
                .map(
                        key ->
                                new DraftPlace(
                                        t(
                                                "today.draft.story",
                                                StoryName.of(
                                                        writing.find(visit.key(), key)
                                                                .map(
                                                                        story ->
                                                                                story.content()
                                                                                        .title())
                                                                .orElse(""))),
                                        Navigation.ownStoryForm(visit.key(), key)));
    }
}
