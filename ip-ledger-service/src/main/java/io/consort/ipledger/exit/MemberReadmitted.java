package io.consort.ipledger.exit;

import io.consort.ipledger.departure.Departures;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/**
 * A member that had left came back. What it lost stays lost; from that day on it may be granted and assigned things again.
 *
 * @param exit by which it had left
 * @param member who
 * @param from the first day on which it is a member again
 */
public record MemberReadmitted(ExitId exit, OrganisationId member, LocalDate from)
        implements ExitEvent, ExitFact.Readmitted<ExitTerms, Effect> {

    @Override
    public Departures on(Departures departures, Header header) {
        return departures.back(member, from).having(exit, from, header.seq());
    }
}
