/** Who owns what, and who is paid: the ledger of a consortium's intellectual property. */
@NullMarked
package io.consort.ipledger;

import org.jspecify.annotations.NullMarked;
