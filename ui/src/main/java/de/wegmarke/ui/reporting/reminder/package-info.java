/**
 * Reminding bodies: on a cycle's page in a few words, and on a page of its own with the days, the
 * addresses and what went to whom. For the integration management; decides nothing itself.
 */
@NullMarked
package de.wegmarke.ui.reporting.reminder;

import org.jspecify.annotations.NullMarked;
