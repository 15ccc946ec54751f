package io.consort.ipledger.exit;

import io.consort.ipledger.departure.Departure;
import io.consort.ipledger.departure.Departures;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import org.jspecify.annotations.Nullable;

/**
 * An exit was undone. What it had done to title, rights and requests is undone by entries after this one in its block. One that
 * never arrived can be revoked too: should it arrive late, it is refused.
 *
 * @param exit which
 * @param member who did not leave; null when it never arrived
 * @param before its departure before the exit; null where it had never left
 * @param reason why, in words
 */
public record ExitRevoked(
        ExitId exit,
        @Nullable OrganisationId member,
        @Nullable Departure before,
        String reason) implements ExitEvent, ExitFact.Revoked<ExitTerms, Effect> {

    @Override
    public Departures on(Departures departures, Header header) {
        return member == null ? departures : departures.without(member, before).having(exit, null, header.seq());
    }
}
