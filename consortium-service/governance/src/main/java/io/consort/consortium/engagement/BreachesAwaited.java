package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.RecallHolder;
import io.consort.consortium.body.Seats;
import io.consort.consortium.body.Separated;
import io.consort.consortium.body.VacateOffice;
import io.consort.consortium.body.WithdrawAlternate;
import io.consort.consortium.rule.Office;
import io.consort.consortium.separation.Breach;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Fact;
import io.consort.consortium.separation.Source;
import io.consort.consortium.separation.Span;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Breaches of the separation of duties that came about by themselves: of each organisation that is in one and can give up a part of it. */
public final class BreachesAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "breach";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Separated.breaches(state, today).stream()
                .flatMap(
                        breach -> breach.facts().stream().flatMap(fact -> matter(state, breach, fact, today).stream()));
    }

    private static Optional<Matter<ConsortiumState, ConsortiumEvent>> matter(
            ConsortiumState state, Breach breach, Fact fact, LocalDate today) {
        OrganisationId organisation = fact.organisation();
        return organisation == null || isKept(state, breach, fact, today)
                ? Optional.empty()
                : giveUp(fact, today).map(act -> new Matter<>(organisation, need(breach, fact, organisation), act));
    }

    /** Whether it is kept whoever sits there: a seat by right, where the charter keeps organisations or groups from having it. */
    private static boolean isKept(ConsortiumState state, Breach breach, Fact fact, LocalDate today) {
        return breach.party().span() != Span.PERSON
                && fact.duty() instanceof Duty.Seated
                && fact.source() instanceof Source.OfSeat(var seat)
                && !fact.standsIn()
                && Seats.isByRight(state, seat, today);
    }

    /** What ends a part of it: today, or on the first day that is none of it. */
    private static Optional<Command<ConsortiumState, ConsortiumEvent>> giveUp(Fact fact, LocalDate today) {
        return switch (fact.source()) {
            case Source.OfEngagement(var engagement, var _) -> Optional.of(new EndEngagement(engagement, today, null));
            case Source.OfSeat(var seat) ->
                switch (fact.duty()) {
                    case Duty.Presiding(var body) -> Optional.of(new VacateOffice(body, Office.CHAIR, today, null));
                    case Duty.Recording(var body) -> Optional.of(new VacateOffice(body, Office.SECRETARY, today, null));
                    case Duty.Seated _, Duty.Engaged _ ->
                        fact.standsIn()
                                ? Optional.ofNullable(fact.person())
                                        .map(alternate -> new WithdrawAlternate(seat, alternate, today))
                                : Optional.of(new RecallHolder(seat, today));
                };
        };
    }

    private static Need need(Breach breach, Fact fact, OrganisationId organisation) {
        return new Need(
                KIND,
                switch (fact.source()) {
                    case Source.OfSeat(var seat) -> "seats/" + seat;
                    case Source.OfEngagement(var engagement, var _) -> "engagements/" + engagement;
                },
                organisation.value(),
                breach.facts().stream()
                        .map(Fact::since)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .orElse(null),
                null,
                List.of());
    }
}
