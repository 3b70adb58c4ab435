package de.wegmarke.ui.today;

import de.wegmarke.plan.DraftView;
import de.wegmarke.ui.layout.Visit;
import java.util.Optional;

/** A feature that knows what some drafts are drafts of. */
public interface DraftSource {

    /** Where one goes on with the draft; empty if it is none of this feature's. */
    Optional<DraftPlace> place(Visit visit, DraftView draft);
}
