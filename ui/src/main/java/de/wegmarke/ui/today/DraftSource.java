package de.wegmarke.ui.today;

import de.wegmarke.plan.DraftView;
import de.wegmarke.ui.layout.Visit;
import java.util.List;
import java.util.Map;

/** A feature that knows what some drafts are drafts of. */
public interface DraftSource {

    /**
     * Where one goes on with those drafts that are this feature's, by their subjects; in a bounded
     * number of statements.
     */
    Map<String, DraftPlace> places(Visit visit, List<DraftView> drafts);
}
