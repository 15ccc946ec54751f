/** The ledger runtime: commands in, entries out, state folded from entries. */
@NullMarked
package io.consort.kernel.ledger;

import org.jspecify.annotations.NullMarked;
