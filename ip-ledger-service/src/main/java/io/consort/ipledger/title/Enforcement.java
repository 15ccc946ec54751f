package io.consort.ipledger.title;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pledged share goes to the pledgee, or so much of it as what is owed comes to, since what it secured was not paid.
 *
 * @param pledge which pledge
 * @param from the holder
 * @param to the pledgee
 * @param share what goes
 * @param effective from which date
 * @param freed what was pledged besides, and stays with the holder, free; null where all of it goes
 */
public record Enforcement(
        PledgeId pledge,
        OrganisationId from,
        OrganisationId to,
        Fraction share,
        LocalDate effective,
        @Nullable Fraction freed)
        implements Transfer {

    /** What was pledged in all. */
    public Fraction pledged() {
        return freed == null ? share : share.plus(freed);
    }

    @Override
    public List<Posting> postings() {
        return List.of(
                new Posting(new Account.Holder(from), share.negate()), new Posting(new Account.Holder(to), share));
    }
}
