package io.consort.ipledger.pledge;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PledgeEvent.PledgeRestored;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a pledge lost when one of higher rank was enforced.
 *
 * @param was the pledge before
 * @param kept what it was over afterwards, by holder, and what came back since
 */
record Loss(Encumbrance was, OrderedMap<OrganisationId, Fraction> kept) {

    /** How much of a holder's share it lost. */
    Fraction of(OrganisationId holder) {
        Burden burden = was.burdens().get(holder);
        return burden == null ? Fraction.ZERO : burden.share().minus(kept.getOrDefault(holder, Fraction.ZERO));
    }

    /** What comes back of a holder's share, of which it lost some. */
    PledgeRestored restored(AssetId asset, PledgeId enforced, OrganisationId holder) {
        LocalDate from = Objects.requireNonNull(was.burdens().get(holder)).from();
        return new PledgeRestored(asset, was.pledge(), enforced, holder, of(holder), from);
    }

    /** With a part that came back. */
    Loss with(PledgeRestored restored) {
        Fraction had = kept.getOrDefault(restored.holder(), Fraction.ZERO);
        return new Loss(was, kept.plus(restored.holder(), had.plus(restored.share())));
    }
}
