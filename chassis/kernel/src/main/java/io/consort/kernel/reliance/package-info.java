/** That a ledger relies on what the consortium's own ledger has recorded. */
@NullMarked
package io.consort.kernel.reliance;

import org.jspecify.annotations.NullMarked;
