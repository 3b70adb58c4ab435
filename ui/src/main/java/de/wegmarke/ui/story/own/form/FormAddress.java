package de.wegmarke.ui.story.own.form;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.story.StoryPart;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the form of a story is found: its address, and what its draft is kept under. */
public final class FormAddress {

    private static final String PART = "teil";
    private static final String DRAFT = "story:";

    private FormAddress() {}

    /** The form, opened at a part. */
    public static String of(TenantKey tenant, String key, StoryPart part) {
        return "%s?%s=%s".formatted(Navigation.ownStoryForm(tenant, key), PART, word(part));
    }

    /** What a draft of a story is a draft of. */
    public static String draft(String key) {
        return DRAFT + key;
    }

    /** The key of the story that a draft is of; empty if it is one of something else. */
    public static Optional<String> story(String draft) {
        return Optional.of(draft)
                .filter(subject -> subject.startsWith(DRAFT))
                .map(subject -> subject.substring(DRAFT.length()));
    }

    /** The part that an address names; empty if it names none that there is. */
    static Optional<StoryPart> part(QueryParameters query) {
        return query.getSingleParameter(PART)
                .flatMap(
                        wanted ->
                                Arrays.stream(StoryPart.values())
                                        .filter(part -> word(part).equals(wanted))
                                        .findFirst());
    }

    private static String word(StoryPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
