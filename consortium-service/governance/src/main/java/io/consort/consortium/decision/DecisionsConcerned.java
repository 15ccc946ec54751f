package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Elector;
import io.consort.consortium.decision.ResolutionEvent.DeliveryProven;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.EffectRefused;
import io.consort.consortium.decision.ResolutionEvent.EffectRequested;
import io.consort.consortium.decision.ResolutionEvent.ObjectionRaised;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.decision.ResolutionEvent.ResolutionVetoed;
import io.consort.consortium.decision.ResolutionEvent.VetoExpired;
import io.consort.consortium.decision.VotingEvent.BallotCast;
import io.consort.consortium.decision.VotingEvent.BallotsOpened;
import io.consort.consortium.decision.VotingEvent.ConflictDeclared;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.decision.VotingEvent.ElectorsListed;
import io.consort.consortium.decision.VotingEvent.GroundsListed;
import io.consort.consortium.decision.VotingEvent.PaperTaken;
import io.consort.consortium.decision.VotingEvent.PapersPrepared;
import io.consort.consortium.decision.VotingEvent.PresenceRecorded;
import io.consort.consortium.decision.VotingEvent.ProxiesListed;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.decision.VotingEvent.VoteDelegated;
import io.consort.consortium.decision.VotingEvent.VoteLost;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which organisations an entry about a decision concerns: whom the question is about, and whose vote it is. */
final class DecisionsConcerned {

    private DecisionsConcerned() {}

    /** The organisations; whoever has but a vote among others in what is decided is not named by it. */
    static Set<OrganisationId> of(ConsortiumState state, DecisionEvent event) {
        return switch (event) {
            case MotionEvent asked -> about(state, asked.motion());
            case ResolutionEvent resolved -> {
                Resolution resolution = Resolutions.of(state).require(resolved.resolution());
                Set<OrganisationId> all = new HashSet<>(about(state, resolution.motion()));
                all.addAll(electors(state, resolution.voting(), seats(resolved)));
                yield all;
            }
            case VotingEvent voted -> {
                Set<OrganisationId> all = new HashSet<>(
                        about(state, Votings.of(state).require(voted.voting()).motion()));
                all.addAll(electors(state, voted.voting(), seats(voted)));
                yield all;
            }
        };
    }

    private static Set<OrganisationId> about(ConsortiumState state, MotionId id) {
        Motion motion = Motions.of(state).require(id);
        LocalDate day = LocalDate.ofInstant(motion.tabled(), ZoneOffset.UTC);
        return Concerned.by(state, motion.question().proposal(), day).stream()
                .map(Concerned::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whose seats they are in that voting. */
    private static Set<OrganisationId> electors(ConsortiumState state, VotingId voting, List<SeatId> seats) {
        Map<SeatId, Elector> all =
                Votings.of(state).require(voting).electorate().bySeat();
        return seats.stream()
                .flatMap(seat -> Optional.ofNullable(all.get(seat)).stream())
                .map(Elector::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<SeatId> seats(ResolutionEvent event) {
        return switch (event) {
            case ObjectionRaised raised -> List.of(raised.seat());
            case DeliveryProven proven -> List.of(proven.seat());
            case ResolutionAdopted _,
                    ResolutionVetoed _,
                    VetoExpired _,
                    ResolutionInForce _,
                    EffectRequested _,
                    EffectCarriedOut _,
                    EffectRefused _ -> List.of();
        };
    }

    private static List<SeatId> seats(VotingEvent event) {
        return switch (event) {
            case ConflictDeclared declared -> List.of(declared.seat());
            case VoteLost lost -> List.of(lost.seat());
            case VoteDelegated(var _, var proxy) -> List.of(proxy.from(), proxy.to());
            case DelegationTakenBack taken -> List.of(taken.from());
            case VoteCast cast -> List.of(cast.seat());
            case PaperTaken taken -> List.of(taken.seat(), taken.by());
            case ElectorsListed _,
                    GroundsListed _,
                    ProxiesListed _,
                    PresenceRecorded _,
                    PapersPrepared _,
                    BallotCast _,
                    BallotsOpened _,
                    VotingExtended _,
                    VotingClosed _ -> List.of();
        };
    }
}
