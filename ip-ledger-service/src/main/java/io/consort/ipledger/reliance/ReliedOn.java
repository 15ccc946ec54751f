package io.consort.ipledger.reliance;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.reliance.Reliance;
import io.consort.kernel.reliance.Reliances;
import java.time.LocalDate;

/**
 * The ledger relies on an entry of the consortium's own ledger, for what is recorded next.
 *
 * @param act what is done
 * @param on what it rests on, as an authority is written
 * @param proof where that stands
 */
public record ReliedOn(String act, String on, ProvenEntry proof) implements IpLedgerEvent, Reliance {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(on(state.get(Reliances.class)));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return Audience.EVERYONE; // as it is in the ledger that it is of
    }
}
