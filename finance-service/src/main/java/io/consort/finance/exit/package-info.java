/** Exits: which dues a member that leaves owes or gets back; previewed, then settled as one act, and undone as one. */
@NullMarked
package io.consort.finance.exit;

import org.jspecify.annotations.NullMarked;
