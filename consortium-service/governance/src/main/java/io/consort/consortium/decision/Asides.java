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
import io.consort.consortium.separation.Span;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
            rest = rest.recuse(
                    lost.getKey(), shortened(lost.getValue().sentence().toString()));
        }
        Electorate entitled = rest;
        return Concerned.by(state, proposal, on)
                .map(concerned -> recuse(entitled, kind, concerned))
                .orElse(entitled);
    }

    private Electorate recuse(Electorate all, MotionKindId kind, Concerned concerned) {
        Electorate rest = all;
        for (Constraint.Aside aside : about(state, kind)) {
            rest = recuse(rest, aside, concerned);
        }
        return rest;
    }

    /**
     * Sees that a person who acts for a seat is not the one whom a proposal concerns. A seat does not stand aside for its
     * alternate; but an alternate whom it concerns does not act for it.
     *
     * @throws DomainException REFUSED {@code stands-aside}
     */
    static void requireUnconcerned(ConsortiumState state, Voting voting, PersonId person, LocalDate on) {
        Motion motion = Motions.of(state).require(voting.motion());
        boolean concerned = Concerned.by(state, motion.askedIn(voting).proposal(), on)
                .filter(each -> person.equals(each.person()))
                .isPresent();
        if (concerned) {
            about(state, motion.kind()).stream()
                    .filter(aside -> aside.span() == Span.PERSON)
                    .findFirst()
                    .ifPresent(aside -> {
                        throw DomainException.refused(
                                "stands-aside",
                                "The motion concerns you, and by " + aside.id()
                                        + " nobody votes on what concerns them. " + aside.why());
                    });
        }
    }

    private static List<Constraint.Aside> about(ConsortiumState state, MotionKindId kind) {
        return Charter.of(state).constraints().stream()
                .filter(Constraint.Aside.class::isInstance)
                .map(Constraint.Aside.class::cast)
                .filter(aside -> aside.motions().isEmpty() || aside.motions().contains(kind))
                .toList();
    }

    static String shortened(String sentence) {
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
}
