package io.consort.ipledger.closure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.closure.ClosureFact;
import io.consort.kernel.closure.ClosureOrder;

/**
 * The ledger was closed, suspended or opened, with its consortium.
 *
 * @param order what was ordered
 */
public record LedgerClosureChanged(ClosureOrder order) implements IpLedgerEvent, ClosureFact {}
