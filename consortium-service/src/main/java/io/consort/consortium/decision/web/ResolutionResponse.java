package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.Effect;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.Objectors;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.Resolution;
import io.consort.consortium.decision.ResolutionStage;
import io.consort.consortium.decision.VetoWindow;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.VotingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * @param brings the sort of effect
 * @param vetoUntil the last day on which anyone can object, as things stand, or could; absent where nobody can, since all said yes
 * @param told since when each seat is proven to know; absent where nobody can object
 * @param objections by seat, with their reasons
 */
record ResolutionResponse(
        ResolutionId id,
        MotionId motion,
        VotingId voting,
        MotionKindId kind,
        BodyId body,
        EffectKind brings,
        int charterVersion,
        Question question,
        Instant adopted,
        ResolutionStage stage,
        @Nullable Veto veto,
        @Nullable LocalDate vetoUntil,
        @Nullable Map<String, LocalDate> told,
        Map<String, String> objections,
        @Nullable LocalDate lockedUntil,
        @Nullable Instant inForce,
        Effect effect) {

    static ResolutionResponse of(ConsortiumState state, Resolution resolution) {
        Motion motion = state.motions().require(resolution.motion());
        VetoWindow window = resolution.window();
        return new ResolutionResponse(
                resolution.id(),
                resolution.motion(),
                resolution.voting(),
                resolution.kind(),
                resolution.body(),
                resolution.effectKind(),
                resolution.charterVersion(),
                motion.question(),
                resolution.adopted(),
                resolution.stage(),
                window == null ? null : window.veto(),
                Objectors.last(state, resolution).orElse(null),
                window == null ? null : bySeat(window.told()),
                bySeat(resolution.objections()),
                resolution.lockedUntil(),
                resolution.inForce(),
                resolution.effect());
    }

    private static <T> Map<String, T> bySeat(Map<SeatId, T> unordered) {
        Map<String, T> ordered = new TreeMap<>();
        unordered.forEach((seat, each) -> ordered.put(seat.value(), each));
        return ordered;
    }
}
