package de.wegmarke.plan;

import java.util.List;

/**
 * A place of the plan that may hold measures.
 *
 * @param path its stable address, for example {@code 1.8}
 * @param wording its title, or its text where it has none
 * @param above the wordings of the places above it, the uppermost first
 */
public record MeasurePlace(String path, String wording, List<String> above) {}
