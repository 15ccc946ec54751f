/** Who has left the consortium, so far as the ledger's rules need to know it. */
@NullMarked
package io.consort.ipledger.departure;

import org.jspecify.annotations.NullMarked;
