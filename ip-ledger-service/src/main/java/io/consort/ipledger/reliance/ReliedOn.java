package io.consort.ipledger.reliance;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.reliance.Reliance;

/**
 * The ledger relies on an entry of the consortium's own ledger, for what is recorded next.
 *
 * @param act what is done
 * @param on what it rests on, as an authority is written
 * @param proof where that stands
 */
public record ReliedOn(String act, String on, ProvenEntry proof) implements IpLedgerEvent, Reliance {}
