package io.consort.ipledger.exit;

import io.consort.ipledger.departure.Departure;
import io.consort.ipledger.departure.Departures;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.Exit;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Exits;
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
        implements ExitEvent {

    public MemberExited {
        balances = List.copyOf(balances);
    }

    /** The departure that an exit is. */
    static Departure departure(Leaving<ExitTerms> leaving, @Nullable LocalDate back) {
        return new Departure(leaving.effective(), leaving.terms().access().endOn(leaving.effective()), back);
    }

    @Override
    public Exits<ExitTerms, Effect> on(Exits<ExitTerms, Effect> exits, Header header) {
        return exits.with(Exit.settled(exit, leaving, digest, balances, header.seq()));
    }

    @Override
    public Departures on(Departures departures) {
        return departures.with(leaving.member(), departure(leaving, null));
    }
}
