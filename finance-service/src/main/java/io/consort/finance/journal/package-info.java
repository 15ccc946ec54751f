/** Transactions that balance, and what they add up to at a date. */
@NullMarked
package io.consort.finance.journal;

import org.jspecify.annotations.NullMarked;
