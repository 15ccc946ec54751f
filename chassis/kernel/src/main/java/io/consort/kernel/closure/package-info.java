/**
 * Whether a consortium's ledger takes entries: what a suspension or a dissolution of the consortium means in the ledgers of every
 * service, and how it is undone. What stands open in a ledger is each service's own.
 */
@NullMarked
package io.consort.kernel.closure;

import org.jspecify.annotations.NullMarked;
