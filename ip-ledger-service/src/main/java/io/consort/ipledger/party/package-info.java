/** Who could speak in this ledger: parties that the consortium lets in. */
@NullMarked
package io.consort.ipledger.party;

import org.jspecify.annotations.NullMarked;
