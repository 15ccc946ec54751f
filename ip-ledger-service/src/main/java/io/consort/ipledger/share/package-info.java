/** Exact shares of a whole. */
@NullMarked
package io.consort.ipledger.share;

import org.jspecify.annotations.NullMarked;
