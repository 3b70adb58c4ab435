package de.wegmarke.reporting;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.GuestDirectory;
import de.wegmarke.access.GuestId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The guests are those who have signed in with a personal link. */
@Component
class LinkGuests implements GuestDirectory {

    /** How long a link revoked by another process may still work. */
    private static final Duration OUTDATED_AFTER = Duration.ofSeconds(5);

    private static final int REMEMBERED = 10_000;

    private final ObjectProvider<LinkSignIn> signIn;
    private final LoadingCache<GuestId, Optional<Actor>> cache =
            Caffeine.newBuilder()
                    .expireAfterWrite(OUTDATED_AFTER)
                    .maximumSize(REMEMBERED)
                    .build(this::read);

    /**
     * @param signIn asked for when needed: the check of every service needs the guests before there
     *     are services
     */
    LinkGuests(ObjectProvider<LinkSignIn> signIn) {
        this.signIn = signIn;
    }

    @Override
    public Optional<Actor> actor(GuestId guest) {
        return cache.get(guest);
    }

    @Override
    public void forget(GuestId guest) {
        cache.invalidate(guest);
    }

    private Optional<Actor> read(GuestId guest) {
        return ActorContext.call(
                Actor.system("Persönlicher Link", guest.tenant()),
                () -> signIn.getObject().guest(guest.tenant(), guest.link()));
    }
}
