/** How much memory a ledger takes. */
@NullMarked
package io.consort.ipledger.heap;

import org.jspecify.annotations.NullMarked;
