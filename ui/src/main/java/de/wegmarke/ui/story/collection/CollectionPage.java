package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.Words;
import de.wegmarke.story.collection.CollectedStory;
import de.wegmarke.story.collection.StoryCollection;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.layout.Navigation;
import java.util.stream.Stream;

/** A collection as everybody reads it. */
final class CollectionPage extends Div {

    CollectionPage(StoryCollection collection) {
        addClassName("wm-collection-page");
        var text = collection.text();
        if (!text.foreword().isEmpty()) {
            var foreword = new Section(new H2(t("collection.foreword")));
            foreword.addClassName("wm-collection-foreword");
            Words.paragraphs(text.foreword()).stream()
                    .map(CollectionPage::typed)
                    .forEach(foreword::add);
            var signed =
                    String.join(
                            "\n",
                            Stream.of(text.publisher(), text.placeAndDate())
                                    .filter(line -> !line.isEmpty())
                                    .toList());
            if (!signed.isEmpty()) {
                var signature = typed(signed);
                signature.addClassName("wm-quiet");
                foreword.add(signature);
            }
            add(foreword);
        }
        var stories = new Section(new H2(t("collection.stories", collection.stories().size())));
        var list = new OrderedList();
        list.addClassName("wm-collection-stories");
        collection.stories().forEach(story -> list.add(item(story)));
        stories.add(list);
        add(stories);
        if (!text.terms().isEmpty()) {
            var terms = new Section(new H2(t("collection.terms")), typed(text.terms()));
            terms.addClassName("wm-collection-terms");
            add(terms);
        }
    }

    private static ListItem item(CollectedStory story) {
        var whose = new Span(story.municipality());
        whose.addClassName("wm-collection-whose");
        var link =
                new Anchor(
                        Navigation.platformStory(story.story().municipality(), story.story().key()),
                        story.title());
        return Language.german(new ListItem(whose, new H3(link), new Paragraph(story.summary())));
    }

    private static Paragraph typed(String text) {
        return Language.german(new Paragraph(text));
    }
}
