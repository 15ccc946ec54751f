/** Income that assets bring. */
@NullMarked
package io.consort.ipledger.income;

import org.jspecify.annotations.NullMarked;
