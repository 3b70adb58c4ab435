package de.wegmarke.access;

import java.util.Optional;

/** The persons the platform knows and what they are. The control plane implements it. */
public interface PersonDirectory {

    /**
     * The person that this identity provider knows by this subject; made known to the platform if
     * it is new. A changed display name is taken over. A new person is a member of nothing.
     *
     * @param issuer the provider's issuer, compared exactly
     * @param subject the provider's stable id of the person, never a name or an address
     */
    PersonId findOrCreate(String issuer, String subject, String displayName);

    /**
     * The person with its memberships, at most some seconds old; empty if the platform no longer
     * knows it.
     */
    Optional<Actor> actor(PersonId person);

    /**
     * Forgets what is remembered of this person, so that a changed membership takes effect at once.
     */
    void forget(PersonId person);
}
