package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Who may read what is paid for a right, or offered for one that is asked for: its parties, and who owns the asset today. */
public final class RoyaltyAccess {

    private RoyaltyAccess() {}

    /** For whom the royalty of a right is. */
    public static Audience of(IpLedgerState state, Right right, LocalDate today) {
        return of(
                state,
                RightGranted.subject(right.id()),
                right.asset(),
                List.of(right.grantor(), right.holder()),
                today);
    }

    /** For whom the royalty is that a request for access offers. */
    public static Audience of(IpLedgerState state, AccessRequest request, LocalDate today) {
        return of(
                state,
                AccessRequested.subject(request.id()),
                request.asset(),
                List.of(request.terms().holder()),
                today);
    }

    private static Audience of(
            IpLedgerState state, String subject, AssetId asset, List<OrganisationId> parties, LocalDate today) {
        Title title = Titles.of(state).require(asset);
        Predicate<OrganisationId> concerned =
                own -> parties.contains(own) || title.share(own, today).signum() > 0;
        return Disclosures.of(state).covers(subject) ? Audience.EVERYONE.or(concerned) : Audience.of(concerned);
    }
}
