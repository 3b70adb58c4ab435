package de.wegmarke.tenancy;

/**
 * How the texts that the platform writes for a tenant name persons. Imported text stays as it is.
 */
public enum GenderNotation {
    /** "Migrant*innen". */
    STAR,
    /** "Migrant:innen". */
    COLON,
    /** "Migrantinnen und Migranten". */
    BOTH_FORMS
}
