package de.wegmarke.ui.story.search;

import de.wegmarke.story.search.SavedSearches;
import de.wegmarke.story.search.StorySearch;
import de.wegmarke.tenancy.TenantDirectory;
import org.springframework.stereotype.Component;

/** What the page of stories asks. */
@Component
record FindServices(StorySearch search, SavedSearches saved, TenantDirectory tenants) {}
