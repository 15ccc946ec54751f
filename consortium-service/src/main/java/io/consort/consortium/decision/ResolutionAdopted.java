package io.consort.consortium.decision;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.VotingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A motion was adopted. The resolution is in force at once, unless it can be vetoed or is locked for a time.
 *
 * @param charterVersion under whose rules it was adopted
 * @param veto who can stop it; null where nobody can
 * @param timeLockDays how many days lie between the end of what can stop it and its coming into force
 * @param lockedUntil the day on which it comes into force where nobody can stop it; null otherwise
 */
public record ResolutionAdopted(
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
