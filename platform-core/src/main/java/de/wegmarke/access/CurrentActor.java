package de.wegmarke.access;

import de.wegmarke.access.AccessRefused.Reason;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who asks: the actor bound in {@link ActorContext}, else the person or guest of Spring's security
 * context. The rights of the latter are looked up at each question, so that a revoked membership
 * takes effect within seconds.
 */
@Component
public class CurrentActor {

    private final PersonDirectory persons;
    private final GuestDirectory guests;

    CurrentActor(PersonDirectory persons, GuestDirectory guests) {
        this.persons = persons;
        this.guests = guests;
    }

    /** The current actor, empty if nobody is signed in. */
    public Optional<Actor> find() {
        return ActorContext.current().or(this::signedIn);
    }

    /**
     * The current actor.
     *
     * @throws AccessRefused with {@link Reason#NOT_SIGNED_IN} if nobody is signed in
     */
    public Actor required() {
        return find().orElseThrow(() -> new AccessRefused(Reason.NOT_SIGNED_IN));
    }

    private Optional<Actor> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .flatMap(this::actor);
    }

    private Optional<Actor> actor(Object principal) {
        return switch (principal) {
            case AuthenticatedPerson person -> persons.actor(person.personId());
            case AuthenticatedGuest guest -> guests.actor(guest.guestId());
            default -> Optional.empty();
        };
    }
}
