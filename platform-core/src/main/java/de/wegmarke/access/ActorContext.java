package de.wegmarke.access;

import de.wegmarke.access.AccessRefused.Reason;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who the current actor is: the one bound to the block, else the person of Spring's security
 * context. The rights of the latter are looked up at each call, so that they are at most some
 * seconds old; around a service they are bound, so that one call is decided by one state of rights.
 */
@Component
public class ActorContext {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private final PersonDirectory persons;

    public ActorContext(PersonDirectory persons) {
        this.persons = persons;
    }

    /** Binds the actor for the operation and returns its result: the command line, jobs, tests. */
    public static <T, X extends Throwable> T call(
            Actor actor, ScopedValue.CallableOp<? extends T, X> operation) throws X {
        return ScopedValue.where(ACTOR, actor).call(operation::call);
    }

    /** Binds the actor for the operation. */
    public static void run(Actor actor, Runnable operation) {
        ScopedValue.where(ACTOR, actor).run(operation);
    }

    /**
     * The bound actor, without a look at the security context; inside a service there always is
     * one.
     */
    public static Optional<Actor> bound() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    /** The current actor, empty if nobody is signed in. */
    public Optional<Actor> current() {
        return bound().or(this::signedIn);
    }

    /**
     * The current actor.
     *
     * @throws AccessRefused with {@link Reason#NOT_SIGNED_IN}
     */
    public Actor required() {
        return current().orElseThrow(() -> new AccessRefused(Reason.NOT_SIGNED_IN));
    }

    private Optional<Actor> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(AuthenticatedPerson.class::isInstance)
                .map(AuthenticatedPerson.class::cast)
                .flatMap(person -> persons.actor(person.personId()));
    }
}
