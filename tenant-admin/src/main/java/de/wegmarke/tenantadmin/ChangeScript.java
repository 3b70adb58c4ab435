package de.wegmarke.tenantadmin;

import java.util.Set;

/**
 * The SQL that brings a schema from one state to the newest.
 *
 * @param sql several statements with unqualified names, entries for Liquibase's log included
 * @param changeSets names of all change sets that the schema must have afterwards
 */
record ChangeScript(String sql, Set<String> changeSets) {}
