package de.wegmarke.access;

import de.wegmarke.access.AccessRefused.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The actor that the current call works for: bound for a block, gone after it, inherited by no
 * other thread. Inside a service there always is one, so that one call is decided by one state of
 * rights. Code outside of services (views, endpoints) asks {@link CurrentActor} instead; the
 * command line, jobs and tests bind one:
 *
 * <pre>{@code
 * ActorContext.run(Actor.system("Demo", erfurt), () -> planImport.run(erfurt, document));
 * }</pre>
 */
public final class ActorContext {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private ActorContext() {}

    /** Binds the actor for the operation and returns its result. */
    public static <T extends @Nullable Object, X extends Throwable> T call(
            Actor actor, ScopedValue.CallableOp<? extends T, X> operation) throws X {
        return ScopedValue.where(ACTOR, actor).call(operation::call);
    }

    /** Binds the actor for the operation. */
    public static void run(Actor actor, Runnable operation) {
        ScopedValue.where(ACTOR, actor).run(operation);
    }

    /** The bound actor, empty outside of every service and block. */
    public static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    /**
     * The bound actor.
     *
     * @throws AccessRefused with {@link Reason#NOT_SIGNED_IN} if none is bound
     */
    public static Actor required() {
        return current().orElseThrow(() -> new AccessRefused(Reason.NOT_SIGNED_IN));
    }
}
