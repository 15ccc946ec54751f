package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Asks for access to an asset on terms, which its owners may grant as they are or refuse. It is asked for as long
 * as the charter lets it be, and nothing is offered for what the charter gives free. Asked by who would hold it.
 *
 * @param asset to what
 * @param terms on which it would be taken
 */
public record RequestAccess(AssetId asset, Terms terms) implements Command<IpLedgerState, IpLedgerEvent> {

    public RequestAccess {
        if (!terms.kind().isAccess()) {
            throw DomainException.invalid(
                    "/kind",
                    "Access is asked for; a licence, as " + Kebab.ofConstant(terms.kind()) + " is, is granted.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Mandate.requireOwn(
                context,
                Capacity.BENEFICIARY,
                terms.holder(),
                "not-the-holder",
                "Access for " + terms.holder() + " is asked for by " + terms.holder() + " itself or by a resolution.");
    }

    @Override
    public List<AccessRequested> decide(IpLedgerState state, Context context) {
        Heirs.of(state).requireExists(terms.holder());
        Titles.of(state).require(asset);
        Departures.of(state)
                .requirePresent(
                        terms.holder(), terms.extent().from(), terms.extent().until());
        AccessRule.of(state).requirePrice(terms);
        AccessRule.of(state).requireInTime(Portfolio.of(state).requireStanding(asset), terms.kind(), context.today());
        return List.of(new AccessRequested(AccessRequests.of(state).next(), asset, terms));
    }
}
