package de.wegmarke.reporting;

/**
 * What is still open when a cycle is to be closed. None of it prevents the close; the report will
 * say so.
 *
 * @param missing returns that did not come
 * @param waiting returns that nobody has looked at; they go into the report as they are
 * @param sentBack returns that did not come back; they count as missing
 * @param disputed measures whose bodies disagree and nobody has decided
 */
public record CloseCheck(int missing, int waiting, int sentBack, int disputed) {}
