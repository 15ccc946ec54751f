/** What was spent on assets, which comes back out of what they bring. */
@NullMarked
package io.consort.ipledger.expense;

import org.jspecify.annotations.NullMarked;
