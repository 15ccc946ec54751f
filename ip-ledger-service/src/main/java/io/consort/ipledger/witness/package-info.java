/** What this ledger records of its witnesses. */
@NullMarked
package io.consort.ipledger.witness;

import org.jspecify.annotations.NullMarked;
