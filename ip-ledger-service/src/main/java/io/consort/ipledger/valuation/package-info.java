/** Valuations: what an asset is worth in whose opinion and by which calculation, and title put into a company's capital at it. */
@NullMarked
package io.consort.ipledger.valuation;

import org.jspecify.annotations.NullMarked;
