package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeedEnded;
import io.consort.ipledger.right.Grant;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Who confirmed what its deed says takes that back, as long as nobody has recorded it.
 *
 * @param asset about what
 * @param to what the deed says
 * @param deed the SHA-256 digest of the document
 * @param same whether two grants are the same, though what is paid is sealed in each for itself
 */
public record WithdrawDeed(AssetId asset, Undertaking to, String deed, BiPredicate<Grant, Grant> same)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Authority.of(to.capacity(), Mandate.speaker(context));
    }

    @Override
    public List<DeedEnded> decide(IpLedgerState state, Context context) {
        Undertaken found = Undertakings.of(state).open().stream()
                .filter(each -> each.asset().equals(asset)
                        && each.by().equals(Mandate.speaker(context))
                        && each.deed().equals(deed)
                        && each.to().isSame(to, same))
                .findFirst()
                .orElseThrow(
                        () -> DomainException.notFound("confirmation", "of the deed " + deed + " that is not used"));
        return List.of(new DeedEnded(found));
    }
}
