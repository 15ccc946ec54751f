/** Exits: what a member that leaves keeps, loses, owes and is owed; previewed, then settled as one act, and undone as one. */
@NullMarked
package io.consort.ipledger.exit;

import org.jspecify.annotations.NullMarked;
