/** Whether the ledger of the work takes entries. */
@NullMarked
package io.consort.work.closure;

import org.jspecify.annotations.NullMarked;
