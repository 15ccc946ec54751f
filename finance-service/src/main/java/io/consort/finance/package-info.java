/** A consortium's money: a double-entry ledger, dues, grants that match them, and what it comes to when a member leaves. */
@NullMarked
package io.consort.finance;

import org.jspecify.annotations.NullMarked;
