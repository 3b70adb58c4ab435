package de.wegmarke.ui.story.reading;

import de.wegmarke.story.StoryReading;
import de.wegmarke.story.adoption.UptakeReading;
import de.wegmarke.story.search.StorySearch;
import de.wegmarke.ui.story.adoption.AdoptionDesk;
import org.springframework.stereotype.Component;

/** The services that the page of a story asks. */
@Component
record ReadingDesk(
        StoryReading reading, UptakeReading uptake, StorySearch search, AdoptionDesk adoption) {}
