package de.wegmarke.ui.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.Wording;
import java.util.function.Function;

/** A story from its title to its end, as plain as its parts; headings begin at the third level. */
public final class WholeStory extends Article {

    /**
     * @param picture shows a picture, with its alternative text
     */
    public WholeStory(StoryContent content, Function<StoryImage, Component> picture) {
        addClassName("wm-story-whole");
        for (var part : StoryPart.values()) {
            var section =
                    new Section(new H3(Wording.of(part)), new PartText(content, part, picture));
            section.getElement().setAttribute("data-part", part.name());
            add(section);
        }
    }
}
