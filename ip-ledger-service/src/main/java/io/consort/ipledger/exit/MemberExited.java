package io.consort.ipledger.exit;

import io.consort.ipledger.departure.Departure;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.departure.Forgoing;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member left. The account of it, and what it does, are entries after this one in its block.
 *
 * @param exit its id
 * @param leaving who, why, when, on which terms
 * @param digest of the account
 * @param items of how many lines the account is
 * @param balances what stands open, by currency
 * @param before the member's departure before this one; null where it had never left
 */
public record MemberExited(
        ExitId exit,
        Leaving<ExitTerms> leaving,
        String digest,
        int items,
        List<Balance> balances,
        @Nullable Departure before)
        implements ExitEvent, ExitFact.Left<ExitTerms, Effect> {

    public MemberExited {
        balances = List.copyOf(balances);
    }

    /** The departure that an exit is. */
    static Departure departure(Leaving<ExitTerms> leaving, @Nullable LocalDate back) {
        return new Departure(leaving.effective(), leaving.terms().access().endOn(leaving.effective()), back);
    }

    @Override
    public Departures on(Departures departures, Header header) {
        Departures left = departures.with(leaving.member(), departure(leaving, null));
        return leaving.terms().endRoyalties()
                ? left.with(new Forgoing(leaving.member(), exit, leaving.effective(), null, List.of(header.seq())))
                : left;
    }
}
