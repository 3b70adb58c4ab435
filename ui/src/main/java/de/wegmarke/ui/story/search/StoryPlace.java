package de.wegmarke.ui.story.search;

import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;

/** From where stories are looked at: a municipality, or the platform. */
public sealed interface StoryPlace {

    /** The page where stories are found. */
    String list();

    /** The page of one. */
    String story(StoryId story);

    /** In a municipality, which may take stories up. */
    record InTenant(TenantKey tenant) implements StoryPlace {

        @Override
        public String list() {
            return Navigation.stories(tenant);
        }

        @Override
        public String story(StoryId story) {
            return Navigation.story(tenant, story.municipality(), story.key());
        }
    }

    /** Without a municipality of one's own. */
    record OnPlatform() implements StoryPlace {

        @Override
        public String list() {
            return Navigation.platformStories();
        }

        @Override
        public String story(StoryId story) {
            return Navigation.platformStory(story.municipality(), story.key());
        }
    }
}
