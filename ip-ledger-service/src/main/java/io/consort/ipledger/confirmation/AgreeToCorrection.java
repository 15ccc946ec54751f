package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.ConfirmationEvent.CorrectionAgreed;
import io.consort.ipledger.title.Agreement;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An owner agrees to a correction of title by which it has less on some day, so that it may be recorded.
 *
 * @param asset whose title
 * @param entry the seq of the entry in the chain that is wrong
 * @param replacement what is true instead; null where nothing is
 */
public record AgreeToCorrection(
        AssetId asset, long entry, @Nullable Replacement replacement) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Authority.of(Capacity.OWNER, Mandate.speaker(context));
    }

    @Override
    public List<CorrectionAgreed> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(asset);
        if (title.entry(entry).isEmpty()) {
            throw DomainException.notFound("entry", entry + " in the chain of title to " + asset);
        }
        OrganisationId by = Mandate.speaker(context);
        if (!title.isOwnedBy(by, Heirs.of(state))) {
            throw DomainException.forbidden(
                    "not-your-word", "Who loses by it agrees: " + by + " has no share of " + asset + ".");
        }
        Agreement agreement = new Agreement(asset, by, entry, replacement);
        if (Claims.of(state).isAgreed(agreement)) {
            throw DomainException.conflict("assent-given", by + " has agreed to that already.");
        }
        return List.of(new CorrectionAgreed(agreement));
    }
}
