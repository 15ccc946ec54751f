/** Distributions: income placed by a scheme and by title, to the last unit, with a statement for each payee. */
@NullMarked
package io.consort.ipledger.distribution;

import org.jspecify.annotations.NullMarked;
