package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Puts a version of a scheme into effect by a resolution, in the place of the version that was.
 *
 * @param id the scheme
 * @param enactment which version, by which resolution, from when
 */
public record EnactScheme(SchemeId id, Enactment enactment) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<SchemeEnacted> decide(IpLedgerState state, Context context) {
        Schemes.of(state).require(id, enactment.version());
        return List.of(enacted(state, id, enactment));
    }

    static SchemeEnacted enacted(IpLedgerState state, SchemeId id, Enactment enactment) {
        for (Enactment done : Schemes.of(state).enactments(id)) {
            if (done.resolution().equals(enactment.resolution())) {
                throw DomainException.conflict(
                        "resolution-carried-out",
                        "Resolution " + done.resolution() + " has put version " + done.version() + " of " + id
                                + " into effect already.");
            }
        }
        return new SchemeEnacted(id, enactment);
    }
}
