package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.body.Separated;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Breach;
import io.consort.consortium.separation.Constraint;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Seats that stand aside by themselves: those that have no vote until a breach of the charter is cured, and those whom a proposal
 * concerns where the charter lets nobody vote on what concerns them.
 */
final class Asides {

    /** In characters, so that the entry that lists the electors stays within its bounds. */
    private static final int LONGEST_REASON = 300;

    private final ConsortiumState state;
    private final LocalDate on;
    private final Affiliations affiliations;

    Asides(ConsortiumState state, LocalDate on, Affiliations affiliations) {
        this.state = state;
        this.on = on;
        this.affiliations = affiliations;
    }

    /** The electorate for a proposal, with those whom it concerns standing aside. */
    Electorate of(Electorate all, MotionKindId kind, Proposal proposal) {
        Electorate rest = all;
        for (Map.Entry<SeatId, Breach> lost : Separated.votesLost(state, on).entrySet()) {
            rest = rest.recuse(lost.getKey(), shortened(lost.getValue().sentence()));
        }
        Concerned concerned = concerned(proposal);
        return concerned == null ? rest : concerned(rest, kind, concerned);
    }

    private Electorate concerned(Electorate all, MotionKindId kind, Concerned concerned) {
        Charter charter = state.charter();
        Electorate rest = all;
        for (Constraint constraint : charter.constraints()) {
            if (constraint instanceof Constraint.Aside aside
                    && (aside.motions().isEmpty() || aside.motions().contains(kind))) {
                rest = recuse(rest, aside, concerned);
            }
        }
        return rest;
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST_REASON ? sentence : sentence.substring(0, LONGEST_REASON - 3) + "...";
    }

    private Electorate recuse(Electorate all, Constraint.Aside aside, Concerned concerned) {
        Electorate rest = all;
        for (Elector elector : all.bySeat().values()) {
            if (!elector.standsAside() && concerns(aside, concerned, elector)) {
                rest = rest.recuse(
                        elector.seat(),
                        shortened("The motion concerns " + concerned.organisation() + ", and by " + aside.id()
                                + " nobody votes on what concerns them. " + aside.why()));
            }
        }
        return rest;
    }

    private boolean concerns(Constraint.Aside aside, Concerned concerned, Elector elector) {
        return switch (aside.span()) {
            case PERSON ->
                concerned.person() != null
                        && Seats.find(state, elector.seat(), on)
                                .map(Seating::holder)
                                .filter(concerned.person()::equals)
                                .isPresent();
            case ORGANISATION -> elector.organisation().equals(concerned.organisation());
            case GROUP -> elector.group().equals(affiliations.headOf(concerned.organisation(), on));
        };
    }

    private @Nullable Concerned concerned(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Admit(var organisation, var _) -> new Concerned(organisation, null);
            case Proposal.Suspend(var organisation, var _) -> new Concerned(organisation, null);
            case Proposal.Expel(var organisation, var _) -> new Concerned(organisation, null);
            case Proposal.Elect(var _, var organisation, var holder) -> new Concerned(organisation, holder);
            case Proposal.Install(var _, var seat, var _) -> holder(Seats.find(state, seat, on));
            case Proposal.Remove(var seat) -> holder(Seats.find(state, seat, on));
            case Proposal.Opinion _,
                    Proposal.AmendCharter _,
                    Proposal.EnactScheme _,
                    Proposal.WindUp _,
                    Proposal.Dissolve _ -> null;
        };
    }

    private static @Nullable Concerned holder(Optional<Seating> seat) {
        return seat.filter(each -> each.organisation() != null)
                .map(each -> new Concerned(Objects.requireNonNull(each.organisation()), each.holder()))
                .orElse(null);
    }

    /**
     * @param person null where only the organisation is concerned
     */
    private record Concerned(
            OrganisationId organisation, @Nullable PersonId person) {}
}
