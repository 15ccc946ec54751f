package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Notes that something fell due under a right, once.
 *
 * @param right which
 * @param path what, see {@link RoyaltyFellDue.What#path}
 * @param terms opens the terms
 */
public record NoteRoyaltyDue(RightId right, String path, RoyaltyTerms terms)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<RoyaltyFellDue> decide(IpLedgerState state, Context context) {
        Right held = Rights.of(state).require(right);
        return terms.of(held)
                .map(opened -> new Falling(state, held, opened))
                .flatMap(falling -> falling.unnoted(context.today())
                        .filter(each -> each.what().path().equals(path))
                        .findFirst()
                        .map(falling::counted))
                .map(List::of)
                .orElseThrow(() -> DomainException.conflict(
                        "royalty-not-due", "Under " + right + " " + path + " is not due, or it is noted."));
    }
}
