package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.ConfirmationEvent.AssentWithdrawn;
import io.consort.ipledger.title.Assent;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party to an assignment takes back what it agreed to beforehand, as long as that is not recorded.
 *
 * @param asset whose title
 * @param assignment exactly what it agreed to
 * @param deed the SHA-256 digest of the document; null where none was named
 * @param capital for what it is contributed; null where it is not
 */
public record WithdrawAssent(
        AssetId asset,
        Assignment assignment,
        @Nullable String deed,
        @Nullable String capital) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Mandate.speaker(context).equals(assignment.from())
                ? Authority.of(Capacity.OWNER, assignment.from())
                : context.authority();
    }

    @Override
    public List<AssentWithdrawn> decide(IpLedgerState state, Context context) {
        Assent assent = new Assent(asset, Mandate.speaker(context), assignment, deed, capital);
        if (!Claims.of(state).isAssented(assent)) {
            throw DomainException.notFound("assent", "of " + assent.by() + " to that assignment of " + asset);
        }
        if (Titles.of(state).require(asset).isStanding(assignment)) {
            throw DomainException.conflict(
                    "deed-used",
                    "What " + assent.by() + " agreed to is in the chain of title to " + asset + " already.");
        }
        return List.of(new AssentWithdrawn(assent));
    }
}
