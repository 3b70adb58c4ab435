package de.wegmarke.ui.story.reading;

import de.wegmarke.story.StoryReading;
import de.wegmarke.story.adoption.UptakeReading;
import de.wegmarke.ui.story.adoption.AdoptionDesk;
import org.springframework.stereotype.Component;

/** The services that the page of a story asks. */
@Component
record ReadingDesk(StoryReading reading, UptakeReading uptake, AdoptionDesk adoption) {}
