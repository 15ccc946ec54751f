/**
 * The language in which the services speak of exits: what a member that leaves keeps, loses, owes and is owed in a ledger, what
 * stands against it, and how an exit is settled there as one act, undone, or followed by a readmission. What is settled, and by
 * which terms, is each service's own.
 */
@NullMarked
package io.consort.kernel.exit;

import org.jspecify.annotations.NullMarked;
