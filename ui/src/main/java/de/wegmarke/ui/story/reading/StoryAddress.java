package de.wegmarke.ui.story.reading;

import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import java.util.Optional;

/** The story that an address names. */
final class StoryAddress {

    private StoryAddress() {}

    /** Empty if the address names no municipality in its form. */
    static Optional<StoryId> of(Optional<String> municipality, Optional<String> story) {
        return municipality
                .flatMap(TenantKey::parse)
                .flatMap(key -> story.map(name -> new StoryId(key, name)));
    }
}
