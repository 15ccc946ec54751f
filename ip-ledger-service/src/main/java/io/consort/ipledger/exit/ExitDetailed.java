package io.consort.ipledger.exit;

import io.consort.ipledger.departure.Departures;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.ledger.Header;
import java.util.List;

/**
 * A part of an exit's account, in pieces that fit an entry.
 *
 * @param exit which
 * @param items lines of the account
 * @param effects what the exit did, and how that stood before
 */
public record ExitDetailed(ExitId exit, List<ExitItem> items, List<Effect> effects)
        implements ExitEvent, ExitFact.Detailed<ExitTerms, Effect> {

    public ExitDetailed {
        items = List.copyOf(items);
        effects = List.copyOf(effects);
    }

    @Override
    public Departures on(Departures departures, Header header) {
        return departures;
    }
}
