package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Adopts the first or the next version of a scheme. Earlier versions stay: distributions are pinned to them.
 *
 * @param id the scheme
 * @param name what members call it
 * @param waterfall how income is placed
 */
public record AdoptScheme(SchemeId id, String name, Waterfall waterfall)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public AdoptScheme {
        Scheme.requireName(name);
    }

    @Override
    public List<SchemeAdopted> decide(IpLedgerState state, Context context) {
        int version = state.schemes().versions(id).size() + 1;
        return List.of(new SchemeAdopted(new Scheme(id, version, name, waterfall)));
    }
}
