package de.wegmarke.ui.story.curation;

import com.vaadin.flow.component.Component;
import de.wegmarke.story.NewComment;
import de.wegmarke.story.NewProposal;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryImage;
import de.wegmarke.ui.story.picture.StoryPicture;
import java.util.Optional;
import java.util.UUID;

/** The institute's service, for one story. */
record CurationDesk(StoryCuration curation, StoryId story) {

    void takeUp() {
        curation.takeUp(story);
    }

    void comment(NewComment comment) {
        curation.comment(story, comment);
    }

    void resolve(UUID comment) {
        curation.resolve(story, comment);
    }

    /** What the institute has by now; empty if it was taken back. */
    Optional<StoryContent> content() {
        return curation.find(story).flatMap(found -> Optional.ofNullable(found.content()));
    }

    void propose(NewProposal proposal) {
        curation.propose(story, proposal);
    }

    void takeBack(UUID proposal) {
        curation.takeBack(story, proposal);
    }

    void requestChanges(String message) {
        curation.requestChanges(story, message);
    }

    void publish(int version) {
        curation.publish(story, version);
    }

    Component picture(StoryImage image) {
        return new StoryPicture(image, id -> curation.image(story, id));
    }
}
