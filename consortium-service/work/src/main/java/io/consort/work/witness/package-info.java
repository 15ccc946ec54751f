/** Who cosigns what the ledger of the work came to. */
@NullMarked
package io.consort.work.witness;

import org.jspecify.annotations.NullMarked;
