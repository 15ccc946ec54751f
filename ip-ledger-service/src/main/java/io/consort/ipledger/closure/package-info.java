/** Whether the ledger takes entries: it is closed and opened with its consortium. */
@NullMarked
package io.consort.ipledger.closure;

import org.jspecify.annotations.NullMarked;
