package de.wegmarke.ui.story.own;

import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.story.StoryRelease;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.story.own.form.OwnPictures;

/**
 * The services of a municipality, for one of its stories.
 *
 * @param maySpeak whether the person speaks for the municipality; else nothing is offered that the
 *     service would refuse
 */
record OwnDesk(
        StoryWriting writing,
        StoryRelease release,
        DraftKeeping drafts,
        TenantKey tenant,
        String key,
        boolean maySpeak) {

    OwnPictures pictures() {
        return new OwnPictures(writing, tenant, key);
    }
}
