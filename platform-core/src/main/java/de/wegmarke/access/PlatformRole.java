package de.wegmarke.access;

/**
 * What a person is on the platform, outside of every tenant. None of them reaches the content of a
 * tenant.
 */
public enum PlatformRole {
    /** Programmkoordination: compares what the municipalities of its programme have released. */
    PROGRAMME_COORDINATOR,
    /** Begleitinstitut: curates success stories. */
    INSTITUTE,
    /** Plattformbetrieb: looks after tenants, never their content. */
    OPERATOR
}
