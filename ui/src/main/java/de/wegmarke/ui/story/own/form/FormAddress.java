package de.wegmarke.ui.story.own.form;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.story.StoryPart;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the form of a story is found. */
public final class FormAddress {

    private static final String PART = "teil";

    private FormAddress() {}

    /** The form, opened at a part. */
    public static String of(TenantKey tenant, String key, StoryPart part) {
        return "%s?%s=%s".formatted(Navigation.ownStoryForm(tenant, key), PART, word(part));
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
