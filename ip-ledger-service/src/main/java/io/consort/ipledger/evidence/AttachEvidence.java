package io.consort.ipledger.evidence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Ownership;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Puts the digest of a file on record, so that its holder can show later that it was there. Asked by an owner of the asset or
 * by the secretariat.
 *
 * @param asset which it is about
 * @param evidence the digest, and what it is of
 */
public record AttachEvidence(AssetId asset, Evidence evidence) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Ownership.require(state, asset, "is attached", context);
    }

    @Override
    public List<EvidenceAttached> decide(IpLedgerState state, Context context) {
        Exhibits.of(state).exhibit(asset, evidence.digest()).ifPresent(known -> {
            throw DomainException.conflict(
                    "evidence-attached",
                    "This digest is on record for " + asset + " since " + known.recorded() + ", in entry " + known.seq()
                            + ".");
        });
        return List.of(new EvidenceAttached(asset, evidence));
    }
}
