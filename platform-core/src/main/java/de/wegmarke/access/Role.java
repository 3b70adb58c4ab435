package de.wegmarke.access;

/** What a person is in one tenant. */
public enum Role {
    /** Lesend: reads plan and history. */
    READER,
    /** Berichterstattend: reports on the measures of its own body (Fachamt, Träger). */
    REPORTER,
    /** Integrationsmanagement: keeps the plan. */
    INTEGRATION_MANAGER,
    /**
     * Mandantenadministration: all that the integration management may do, and the members. Whoever
     * grants roles could take that of the manager at any time, so withholding its rights would only
     * pretend a separation.
     */
    TENANT_ADMIN,
    /**
     * Gast: came with a personal link instead of an account, for one body in one cycle. Never
     * stored as a membership; it lasts as long as the link's sign-in does.
     */
    GUEST
}
