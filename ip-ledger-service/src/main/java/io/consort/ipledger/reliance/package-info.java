/** What the ledger relies on, of what the consortium's own ledger has recorded. */
@NullMarked
package io.consort.ipledger.reliance;

import org.jspecify.annotations.NullMarked;
