package gallery;

import de.wegmarke.access.Actor;
import de.wegmarke.access.GuestDirectory;
import de.wegmarke.access.GuestId;
import java.util.Optional;

/** Nobody comes with a personal link here. */
final class NoGuests implements GuestDirectory {

    @Override
    public Optional<Actor> actor(GuestId guest) {
        return Optional.empty();
    }

    @Override
    public void forget(GuestId guest) {
        // There is none.
    }
}
