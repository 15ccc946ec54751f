package io.consort.consortium.decision;

import io.consort.consortium.decision.ResolutionEvent.DeliveryProven;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.EffectRefused;
import io.consort.consortium.decision.ResolutionEvent.EffectRequested;
import io.consort.consortium.decision.ResolutionEvent.ObjectionRaised;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.decision.ResolutionEvent.ResolutionVetoed;
import io.consort.consortium.decision.ResolutionEvent.VetoExpired;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a body has decided.
 *
 * @param window in which it can be stopped; null where nobody can
 * @param objections by seat, with their reasons
 * @param lockedUntil the day on which it comes into force; null while that is open, and where it came into force at once
 * @param inForce since when it holds; null while it does not
 */
public record Resolution(
        ResolutionId id,
        MotionId motion,
        VotingId voting,
        MotionKindId kind,
        BodyId body,
        EffectKind effectKind,
        int charterVersion,
        Instant adopted,
        @Nullable VetoWindow window,
        PMap<SeatId, String> objections,
        int timeLockDays,
        ResolutionStage stage,
        @Nullable LocalDate lockedUntil,
        @Nullable Instant inForce,
        Effect effect) {

    static Resolution adopted(ResolutionAdopted event, Instant at) {
        return new Resolution(
                event.resolution(),
                event.motion(),
                event.voting(),
                event.kind(),
                event.body(),
                event.effect(),
                event.charterVersion(),
                at,
                event.veto() == null ? null : VetoWindow.opened(event.veto(), LocalDate.ofInstant(at, ZoneOffset.UTC)),
                HashTreePMap.empty(),
                event.timeLockDays(),
                event.veto() == null ? ResolutionStage.LOCKED : ResolutionStage.VETO_OPEN,
                event.lockedUntil(),
                null,
                Effect.NOT_DUE);
    }

    /**
     * Its window, while it can be stopped.
     *
     * @throws DomainException CONFLICT {@code veto-over}
     */
    VetoWindow requireWindow() {
        if (window == null || stage != ResolutionStage.VETO_OPEN) {
            throw DomainException.conflict("veto-over", "Nobody can object to resolution " + id + " any more.");
        }
        return window;
    }

    Resolution apply(ResolutionEvent event, Header header) {
        Instant at = header.time();
        return switch (event) {
            case ResolutionAdopted _ -> this;
            case DeliveryProven proven -> with(requireWindow().delivered(proven.seat(), proven.on()), objections);
            case ObjectionRaised raised -> with(window, objections.plus(raised.seat(), raised.reason()));
            case ResolutionVetoed _ -> with(ResolutionStage.VETOED, lockedUntil, inForce, effect);
            case VetoExpired expired -> with(ResolutionStage.LOCKED, expired.lockedUntil(), inForce, effect);
            case ResolutionInForce _ ->
                with(ResolutionStage.IN_FORCE, lockedUntil, at, effect.at(EffectStage.AWAITED, null));
            case EffectRequested requested ->
                with(stage, lockedUntil, inForce, effect.requestedAt(requested.act() == null ? null : header.seq()));
            case EffectCarriedOut _ -> with(stage, lockedUntil, inForce, effect.at(EffectStage.CARRIED_OUT, null));
            case EffectRefused refused ->
                with(stage, lockedUntil, inForce, effect.at(EffectStage.REFUSED, refused.detail()));
        };
    }

    private Resolution with(@Nullable VetoWindow nextWindow, PMap<SeatId, String> nextObjections) {
        return new Resolution(
                id,
                motion,
                voting,
                kind,
                body,
                effectKind,
                charterVersion,
                adopted,
                nextWindow,
                nextObjections,
                timeLockDays,
                stage,
                lockedUntil,
                inForce,
                effect);
    }

    private Resolution with(
            ResolutionStage nextStage, @Nullable LocalDate nextLock, @Nullable Instant nextForce, Effect nextEffect) {
        return new Resolution(
                id,
                motion,
                voting,
                kind,
                body,
                effectKind,
                charterVersion,
                adopted,
                window,
                objections,
                timeLockDays,
                nextStage,
                nextLock,
                nextForce,
                nextEffect);
    }
}
