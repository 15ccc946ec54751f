/** Who could speak in this ledger, and who may be named as an inventor in it. */
@NullMarked
package io.consort.ipledger.party;

import org.jspecify.annotations.NullMarked;
