/** What this ledger records of its witnesses. */
@NullMarked
package io.consort.consortium.witness;

import org.jspecify.annotations.NullMarked;
