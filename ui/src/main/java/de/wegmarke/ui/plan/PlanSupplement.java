package de.wegmarke.ui.plan;

import de.wegmarke.ui.layout.Visit;
import java.util.List;

/**
 * What stands at a place of the plan without being one of its measures yet, for example a draft. It
 * is shown there with its mark, and counted nowhere.
 */
public interface PlanSupplement {

    /** Nothing for those who may not see it. */
    List<Entry> entries(Visit visit);

    /**
     * One of them.
     *
     * @param place path of its place; one that the plan does not have is named above the outline
     *     only
     * @param mark what it is, in a word
     * @param from where it comes from, in a few words
     */
    record Entry(String place, String text, String mark, String from, String address) {}
}
