package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Renewals that are reminded of, until the last day on which they can be done: of each owner of the asset. Any one of them settles it. */
public final class RenewalsAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "renewal-due";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        return Docket.of(state).dueUntil(today.plusDays(Reminder.AHEAD_DAYS)).values().stream()
                .filter(renewal -> !today.isAfter(renewal.last()))
                .flatMap(renewal -> Titles.of(state).require(renewal.asset()).on(today).keySet().stream()
                        .map(owner -> matter(renewal, owner, today)));
    }

    private static Matter<IpLedgerState, IpLedgerEvent> matter(Renewal renewal, OrganisationId owner, LocalDate today) {
        return new Matter<>(
                owner,
                new Need(
                        KIND,
                        renewal.subject(),
                        owner.value(),
                        renewal.due()
                                .minusDays(Reminder.AHEAD_DAYS)
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC),
                        renewal.last().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        List.of()),
                new SettleRenewal(renewal.asset(), renewal.id(), new Settlement(Settlement.Outcome.RENEWED, today)));
    }
}
