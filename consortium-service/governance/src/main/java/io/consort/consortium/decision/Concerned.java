package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a proposal concerns.
 *
 * @param person null where only the organisation is concerned
 */
record Concerned(OrganisationId organisation, @Nullable PersonId person) {

    /** Whom a proposal concerns on a date; empty where it concerns nobody more than the others. */
    static Optional<Concerned> by(ConsortiumState state, Proposal proposal, LocalDate on) {
        return switch (proposal) {
            case Proposal.Admit(var organisation, var _) -> Optional.of(new Concerned(organisation, null));
            case Proposal.Suspend(var organisation, var _) -> Optional.of(new Concerned(organisation, null));
            case Proposal.Expel(var organisation, var _) -> Optional.of(new Concerned(organisation, null));
            case Proposal.Elect(var _, var organisation, var holder) ->
                Optional.of(new Concerned(organisation, holder));
            case Proposal.Install(var _, var seat, var _) -> holding(state, seat, on);
            case Proposal.Remove(var seat) -> holding(state, seat, on);
            case Proposal.Opinion(var concerns) ->
                Optional.ofNullable(concerns).map(organisation -> new Concerned(organisation, null));
            case Proposal.AmendCharter _,
                    Proposal.EnactScheme _,
                    Proposal.PerformAct _,
                    Proposal.WindUp _,
                    Proposal.Dissolve _ -> Optional.empty();
        };
    }

    private static Optional<Concerned> holding(ConsortiumState state, SeatId seat, LocalDate on) {
        return Seats.find(state, seat, on).filter(each -> !each.isVacant()).map(Concerned::of);
    }

    private static Concerned of(Seating seating) {
        return new Concerned(Objects.requireNonNull(seating.organisation()), seating.holder());
    }
}
