package io.consort.consortium.decision;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Terms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a resolution once its motion is adopted. */
public sealed interface ResolutionEvent extends DecisionEvent {

    /** Which resolution. */
    ResolutionId resolution();

    @Override
    default String subject() {
        return "resolutions/" + resolution();
    }

    /**
     * A motion was adopted. The resolution is in force at once, unless it can be vetoed or is locked for a time.
     *
     * @param charterVersion under whose rules it was adopted
     * @param veto who can stop it; null where nobody can
     * @param timeLockDays how many days lie between the end of what can stop it and its coming into force
     * @param lockedUntil the day on which it comes into force where nobody can stop it; null otherwise
     */
    record ResolutionAdopted(
            ResolutionId resolution,
            MotionId motion,
            VotingId voting,
            MotionKindId kind,
            BodyId body,
            EffectKind effect,
            int charterVersion,
            @Nullable Veto veto,
            int timeLockDays,
            @Nullable LocalDate lockedUntil)
            implements ResolutionEvent {}

    /**
     * A seat has been told of a resolution; its time to object runs from that day.
     *
     * @param on the day on which it was told
     * @param evidence of what proves it; null where the seat itself says so
     */
    record DeliveryProven(
            ResolutionId resolution,
            SeatId seat,
            LocalDate on,
            @Nullable Digest evidence) implements ResolutionEvent {}

    /** A seat objects to a resolution within its time to do so. */
    record ObjectionRaised(ResolutionId resolution, SeatId seat, String reason) implements ResolutionEvent {}

    /** As many seats object as it takes: the resolution never comes into force. */
    record ResolutionVetoed(ResolutionId resolution) implements ResolutionEvent {}

    /**
     * Nobody can object any more.
     *
     * @param lockedUntil the day on which the resolution comes into force
     */
    record VetoExpired(ResolutionId resolution, LocalDate lockedUntil) implements ResolutionEvent {}

    /** The resolution holds. What it brings about is decided with it, or asked for. */
    record ResolutionInForce(ResolutionId resolution) implements ResolutionEvent {}

    /**
     * Another service is asked, until it answers, to do what the resolution brings about. With its proof, this entry is what the other service
     * acts on.
     *
     * @param act the act's full name, for example {@code ip-ledger/enact-scheme}; null in entries from before it was said
     * @param terms what it is to be done with; null in entries from before it was said
     */
    record EffectRequested(
            ResolutionId resolution,
            @Nullable String act,
            @Nullable Terms terms) implements ResolutionEvent {
        @Override
        public Authority authority() {
            return Authority.resolution(resolution);
        }
    }

    /** What the resolution brings about is done; it is never done again. */
    record EffectCarriedOut(ResolutionId resolution) implements ResolutionEvent {
        @Override
        public Authority authority() {
            return Authority.resolution(resolution);
        }
    }

    /**
     * A rule stood against what the resolution brings about. The resolution holds nonetheless, and can be tried again.
     *
     * @param slug the rule
     * @param detail what it says
     */
    record EffectRefused(ResolutionId resolution, String slug, String detail) implements ResolutionEvent {
        @Override
        public Authority authority() {
            return Authority.resolution(resolution);
        }
    }
}
