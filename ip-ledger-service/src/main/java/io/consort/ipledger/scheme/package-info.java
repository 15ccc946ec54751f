/** Schemes: how income runs down a waterfall of tiers until every unit of it is placed. */
@NullMarked
package io.consort.ipledger.scheme;

import org.jspecify.annotations.NullMarked;
