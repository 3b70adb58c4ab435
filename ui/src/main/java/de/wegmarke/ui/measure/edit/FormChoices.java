package de.wegmarke.ui.measure.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form offers.
 *
 * @param inheritedTopic the topic that holds if the measure has none of its own
 */
public record FormChoices(
        List<BodyChoice> bodies, List<String> tags, @Nullable String inheritedTopic) {}
