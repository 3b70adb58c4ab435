package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.StoryText;
import java.util.stream.Collectors;

/** What one wants to know at a glance, before or beside reading. */
final class FactsBox extends Section {

    private final DescriptionList list = new DescriptionList();

    FactsBox(PublishedStory.Readable story) {
        addClassName("wm-story-facts");
        var heading = new H2(t("read.facts"));
        heading.setId("steckbrief");
        getElement().setAttribute("aria-labelledby", "steckbrief");
        var content = story.content();
        typed(t("read.fact.municipality"), story.municipality());
        fact(t("read.fact.when"), StoryText.when(content.duration()));
        fact(t("read.fact.year"), content.year() == null ? "" : content.year().toString());
        fact(
                t("read.fact.groups"),
                content.targetGroups().stream().map(Wording::of).collect(Collectors.joining(", ")));
        fact(
                t("read.fact.topics"),
                content.topics().stream()
                        .map(code -> t("topic.%s".formatted(code)))
                        .collect(Collectors.joining(", ")));
        typed(t("read.fact.funders"), String.join(", ", content.funders()));
        fact(
                t("read.effort"),
                content.effort().level() == null ? "" : Wording.of(content.effort().level()));
        typed(t("read.fact.contact"), content.contact());
        typed(t("read.fact.tags"), String.join(", ", content.tags()));
        add(heading, list);
    }

    private void fact(String term, String words) {
        fact(term, words, new DescriptionList.Description(words));
    }

    private void typed(String term, String words) {
        fact(term, words, Language.german(new DescriptionList.Description(words)));
    }

    /** What is not said is left out: this is for reading, not for checking. */
    private void fact(String term, String words, DescriptionList.Description description) {
        if (!words.isEmpty()) {
            var pair = new Div(new DescriptionList.Term(term), description);
            list.getElement().appendChild(pair.getElement());
        }
    }
}
