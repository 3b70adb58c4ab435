package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.wegmarke.story.Quotation;
import de.wegmarke.story.StoryComment;
import de.wegmarke.ui.component.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of a part that comments are about, to be marked where they stand. */
public final class Quoted {

    /** Nobody says anything. */
    public static final Quoted NOTHING = new Quoted(List.of());

    /**
     * @param entry in which entry they stand, null for anywhere in the part
     */
    private record Place(@Nullable Integer entry, Pattern words) {

        boolean canBeIn(int other) {
            return entry == null || entry == other;
        }
    }

    private final List<Place> places;

    private Quoted(List<Place> places) {
        this.places = places;
    }

    /**
     * What the open ones of these comments quote.
     *
     * @param talk knows which of them are about an earlier release, whose entries may have moved
     */
    public static Quoted by(Stream<StoryComment> comments, Talk talk) {
        var places = new ArrayList<Place>();
        comments.filter(comment -> !comment.isResolved())
                .forEach(
                        comment -> {
                            var quote = comment.quote();
                            if (quote != null && !quote.isBlank()) {
                                places.add(
                                        new Place(
                                                talk.isEarlier(comment) ? null : comment.entry(),
                                                Quotation.of(quote)));
                            }
                        });
        return new Quoted(places);
    }

    /** Those that can be about this entry, from 0. */
    Quoted in(int entry) {
        return new Quoted(places.stream().filter(place -> place.canBeIn(entry)).toList());
    }

    /** Writes a paragraph with its marks: as text nodes, never as markup. */
    <T extends HasElement> T into(T place, String text) {
        var marked = new BitSet(text.length());
        for (var quoted : places) {
            quoted.words().matcher(text).results().forEach(at -> marked.set(at.start(), at.end()));
        }
        for (int from = 0; from < text.length(); ) {
            var isMarked = marked.get(from);
            var next = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
            var to = next < 0 ? text.length() : Math.min(next, text.length());
            var words = text.substring(from, to);
            place.getElement().appendChild(isMarked ? mark(words) : Element.createText(words));
            from = to;
        }
        return place;
    }

    private static Element mark(String words) {
        var said = Language.ofPage(new Span(t("story.quoted") + " "));
        said.addClassName("wm-spoken");
        var mark = new Element("mark");
        mark.appendChild(said.getElement(), Element.createText(words));
        return mark;
    }
}
