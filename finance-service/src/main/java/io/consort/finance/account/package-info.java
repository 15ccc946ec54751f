/** The chart of accounts. */
@NullMarked
package io.consort.finance.account;

import org.jspecify.annotations.NullMarked;
