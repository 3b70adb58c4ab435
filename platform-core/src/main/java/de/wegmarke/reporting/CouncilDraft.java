package de.wegmarke.reporting;

/**
 * The council header as it is being written.
 *
 * @param version 0 as long as nothing has been saved
 */
public record CouncilDraft(int version, CouncilHeader header) {}
