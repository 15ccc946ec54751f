/** A consortium's money: a double-entry ledger, dues, and grants that match them. */
@NullMarked
package io.consort.finance;

import org.jspecify.annotations.NullMarked;
