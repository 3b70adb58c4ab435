package de.wegmarke.plan;

import de.wegmarke.access.ActorContext;
import org.hibernate.envers.RevisionListener;

/**
 * Writes the acting person into every revision; a change without a known person is a programming
 * error.
 */
class RevisionAuthor implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        var actor = ActorContext.required();
        var cause = ChangeLog.current();
        ((Revision) revision).by(actor.id(), actor.displayName());
        ((Revision) revision).because(cause.origin(), cause.reason());
    }
}
