package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.ReservedAct;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.Veto;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What the charter in force says of kinds of motion. */
final class Kinds {

    private Kinds() {}

    /**
     * The rule for a kind, for a proposal that it can bring about.
     *
     * @throws DomainException REFUSED {@code motion-kind-unknown}, {@code proposal-does-not-fit}, {@code seat-elected-elsewhere},
     *     {@code concerned-unnamed}
     */
    static MotionRule require(ConsortiumState state, MotionKindId kind, Proposal proposal, LocalDate today) {
        Charter charter = Charter.of(state);
        MotionRule rule = charter.motion(kind)
                .orElseThrow(() -> DomainException.refused(
                        "motion-kind-unknown",
                        "Version " + charter.version() + " of the charter has no motions of the kind " + kind + "."));
        if (proposal.effect() != rule.effect()) {
            throw DomainException.refused(
                    "proposal-does-not-fit",
                    "A motion of the kind " + kind + " brings about something else than what is proposed.");
        }
        ResolvedAct.act(proposal).flatMap(charter::needed).ifPresent(needed -> {
            if (needed instanceof ReservedAct.Needed.ByResolution(var motion) && !motion.equals(kind)) {
                throw DomainException.refused(
                        "proposal-does-not-fit",
                        "The charter has this act resolved by motions of the kind " + motion + ".");
            }
        });
        switch (proposal) {
            case Proposal.Elect elect -> requireElectedBy(rule, charter, Seats.require(state, elect.seat(), today));
            case Proposal.Remove remove -> requireElectedBy(rule, charter, Seats.require(state, remove.seat(), today));
            case Proposal.Opinion(var concerns) -> {
                if (concerns == null && leavesOutConcerned(rule)) {
                    throw DomainException.refused(
                            "concerned-unnamed",
                            "Say whom the motion concerns: by the charter they cannot object to one of the kind " + kind
                                    + ".");
                }
            }
            case Proposal.AmendCharter _,
                    Proposal.Admit _,
                    Proposal.Suspend _,
                    Proposal.Expel _,
                    Proposal.Install _,
                    Proposal.EnactScheme _,
                    Proposal.PerformAct _,
                    Proposal.WindUp _,
                    Proposal.Dissolve _ -> {}
        }
        return rule;
    }

    private static boolean leavesOutConcerned(MotionRule rule) {
        return Stream.of(rule.meeting(), rule.written())
                .filter(Objects::nonNull)
                .map(DecisionRule::veto)
                .filter(Objects::nonNull)
                .anyMatch(Veto::leavesOutConcerned);
    }

    private static void requireElectedBy(MotionRule rule, Charter charter, Seating seat) {
        boolean elects = charter.body(seat.body())
                .flatMap(body -> body.find(seat.rule()))
                .map(SeatRule::filling)
                .filter(new Filling.ByElection(rule.body())::equals)
                .isPresent();
        if (!elects) {
            throw DomainException.refused(
                    "seat-elected-elsewhere",
                    "The body " + rule.body() + " does not elect who sits on " + seat.seat() + ".");
        }
    }
}
