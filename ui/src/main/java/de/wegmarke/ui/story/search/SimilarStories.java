package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.search.StorySearch;

/** "Ähnliche Geschichten", to be placed under a story; nothing is shown if there is none. */
@StyleSheet("context://wegmarke/story-search.css")
public final class SimilarStories extends Section {

    private static final int MOST = 3;

    /**
     * @param story that is being read
     * @param place from where, so that the links stay there
     */
    public SimilarStories(StorySearch search, StoryId story, StoryPlace place) {
        addClassName("wm-find-similar");
        var hits = search.similar(story, MOST);
        setVisible(!hits.isEmpty());
        add(new H2(t("find.similar")), new StoryLinks(hits, place));
    }
}
