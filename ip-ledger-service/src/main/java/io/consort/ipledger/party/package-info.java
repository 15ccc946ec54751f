/** Who may be named in this ledger: organisations that the consortium knows. */
@NullMarked
package io.consort.ipledger.party;

import org.jspecify.annotations.NullMarked;
