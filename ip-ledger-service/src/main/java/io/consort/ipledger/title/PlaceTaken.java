package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * Another organisation has the place of one that is no more in everything that is recorded of it but title, which has entries of its own
 * before this one in its block: rights that it granted and holds, what is pledged to it, what it was told and asked for, what it is paid.
 *
 * @param succession the number of the succession
 * @param from who is no more
 * @param to who has its place
 * @param effective the first day without it
 */
public record PlaceTaken(SuccessionId succession, OrganisationId from, OrganisationId to, LocalDate effective)
        implements IpLedgerEvent {

    /** Who is meant by an organisation's name now. */
    public OrganisationId now(OrganisationId named) {
        return named.equals(from) ? to : named;
    }

    /** The same of several. */
    public PSet<OrganisationId> now(PSet<OrganisationId> named) {
        return named.contains(from) ? named.minus(from).plus(to) : HashTreePSet.from(named);
    }

    /**
     * What moves title to an asset: what it has on the day, what comes to it later, and back again what it had given away by then. After
     * it, the organisation has nothing at the end of that day and of every later one.
     */
    public List<TitleSucceeded> moved(AssetId asset, Title title) {
        List<TitleSucceeded> moved = new ArrayList<>();
        Fraction before = Fraction.ZERO;
        for (LocalDate day : title.changes(from, effective)) {
            Fraction now = title.share(from, day);
            int more = now.compareTo(before);
            if (more != 0) {
                moved.add(new TitleSucceeded(
                        asset,
                        succession,
                        more > 0
                                ? new Succession(from, to, now.minus(before), day)
                                : new Succession(to, from, before.minus(now), day)));
            }
            before = now;
        }
        return moved;
    }

    @Override
    public String subject() {
        return "successions/" + succession;
    }
}
