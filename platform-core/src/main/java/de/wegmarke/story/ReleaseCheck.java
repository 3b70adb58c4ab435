package de.wegmarke.story;

import java.util.List;

/**
 * What stands between a story and its release.
 *
 * @param missing parts of which nothing is written, those that block first
 * @param flaws what is written and cannot stay so
 * @param names what somebody must look at and confirm
 */
public record ReleaseCheck(
        List<MissingPart> missing, List<StoryFlaw> flaws, List<SuspectedName> names) {

    public ReleaseCheck {
        missing = List.copyOf(missing);
        flaws = List.copyOf(flaws);
        names = List.copyOf(names);
    }

    /** The parts without which it cannot be released. */
    public List<StoryPart> blocking() {
        return missing.stream().filter(MissingPart::blocks).map(MissingPart::part).toList();
    }

    /** Whether it can be released once the suspected names are confirmed to be none. */
    public boolean isReady() {
        return flaws.isEmpty() && blocking().isEmpty();
    }
}
