package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.ConfirmationEvent.AgreementWithdrawn;
import io.consort.ipledger.title.Agreement;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An owner takes back that it agreed to a correction of title, as long as that is not recorded.
 *
 * @param asset whose title
 * @param entry the seq of the entry in the chain that is wrong
 * @param replacement what was said to be true instead; null where nothing was
 */
public record WithdrawAgreement(
        AssetId asset, long entry, @Nullable Replacement replacement) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Authority.of(Capacity.OWNER, Mandate.speaker(context));
    }

    @Override
    public List<AgreementWithdrawn> decide(IpLedgerState state, Context context) {
        Agreement agreement = new Agreement(asset, Mandate.speaker(context), entry, replacement);
        if (!Claims.of(state).isAgreed(agreement)) {
            throw DomainException.notFound("agreement", "of " + agreement.by() + " to that correction of " + asset);
        }
        Title title = Titles.of(state).require(asset);
        if (title.entry(entry).filter(each -> title.reversedBy(each) != null).isPresent()) {
            throw DomainException.conflict("deed-used", "Entry " + entry + " of " + asset + " is corrected already.");
        }
        return List.of(new AgreementWithdrawn(agreement));
    }
}
