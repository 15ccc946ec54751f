package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.confirmation.ConfirmationEvent.AssentGiven;
import io.consort.ipledger.title.Assent;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party to an assignment agrees to it beforehand: the assignor, by a deed, so that the secretariat may record it; or the company whose
 * capital the share is put into.
 *
 * @param asset whose title
 * @param assignment to exactly what
 * @param deed the SHA-256 digest of the document; null where none is named
 * @param capital for what it is contributed; null where it is not
 */
public record GiveAssent(
        AssetId asset,
        Assignment assignment,
        @Nullable String deed,
        @Nullable String capital) implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest text of what is contributed for, in characters. */
    public static final int MAX_CAPITAL = 200;

    public GiveAssent {
        Claimed.requireDigest("/deed", deed);
        if (capital != null && (capital.isBlank() || capital.length() > MAX_CAPITAL)) {
            throw DomainException.invalid("/capital", "It has 1 to " + MAX_CAPITAL + " characters.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Mandate.speaker(context).equals(assignment.from())
                ? Authority.of(Capacity.OWNER, assignment.from())
                : context.authority();
    }

    @Override
    public List<AssentGiven> decide(IpLedgerState state, Context context) {
        Portfolio.of(state).require(asset);
        OrganisationId by = Mandate.speaker(context);
        if (!by.equals(assignment.from()) && !by.equals(assignment.to())) {
            throw DomainException.forbidden(
                    "not-your-word", "Who assigns agrees, or who is assigned to: " + by + " is neither.");
        }
        Assent assent = new Assent(asset, by, assignment, deed, capital);
        if (Claims.of(state).isAssented(assent)) {
            throw DomainException.conflict("assent-given", by + " has agreed to that already.");
        }
        return List.of(new AssentGiven(assent));
    }
}
