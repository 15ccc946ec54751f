package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.decision.MotionEvent.MotionDecided;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.VotingEvent.BallotsOpened;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a voting ends: it is put off for want of a quorum, or counted, and what was adopted becomes a resolution. */
final class Ending {

    private Ending() {}

    /**
     * The end of a voting.
     *
     * @param key that the choices of a secret vote are sealed with; null where votes are open
     */
    static List<ConsortiumEvent> of(ConsortiumState state, Voting voting, @Nullable SealKey key, Context context) {
        if (voting.closed() != null) {
            throw DomainException.conflict("voting-closed", "Voting " + voting.id() + " is closed.");
        }
        Reckoning reckoning = Reckoning.of(state, voting, context);
        Voting reckoned = reckoning.voting();
        Optional<VotingExtended> extended =
                voting.isOver(context.now()) ? LateQuorum.atEnd(reckoned, context.now()) : Optional.empty();
        if (extended.isPresent()) {
            return Stream.concat(reckoning.presence().stream(), extended.stream())
                    .<ConsortiumEvent>map(each -> each)
                    .toList();
        }
        if (!voting.keepsSecret()) {
            return counted(state, reckoned, reckoning.events(), context);
        }
        BallotsOpened opened = opened(voting, key);
        return counted(
                state,
                reckoned.apply(opened, new Header(voting.seq(), context.now(), context.actor())),
                Stream.concat(reckoning.events().stream(), Stream.of(opened)).toList(),
                context);
    }

    private static List<ConsortiumEvent> counted(
            ConsortiumState state, Voting voting, List<VotingEvent> last, Context context) {
        Count count = voting.count();
        List<ConsortiumEvent> events = new ArrayList<>(last);
        events.add(new VotingClosed(voting.id(), count.outcome(), count.tally()));
        events.add(new MotionDecided(voting.motion(), voting.id(), voting.amendment(), count.outcome()));
        if (count.outcome() == Outcome.ADOPTED && voting.amendment() == null) {
            events.addAll(adopted(state, voting, context));
        }
        return events;
    }

    private static BallotsOpened opened(Voting voting, @Nullable SealKey key) {
        if (key == null || !key.digest().equals(voting.papers().seal())) {
            throw keysChanged(voting.id());
        }
        return new BallotsOpened(voting.id(), key);
    }

    static DomainException keysChanged(VotingId voting) {
        return DomainException.unavailable(
                "ballot-keys-changed",
                "The service has not the keys with which the secret vote " + voting + " was opened.");
    }

    private static List<ConsortiumEvent> adopted(ConsortiumState state, Voting voting, Context context) {
        Motion motion = Motions.of(state).require(voting.motion());
        EffectKind effect = motion.question().proposal().effect();
        Veto veto = voting.terms().rule().veto();
        int lock = voting.terms().rule().timeLockDays();
        ResolutionAdopted adopted = new ResolutionAdopted(
                Resolutions.of(state).next(),
                motion.id(),
                voting.id(),
                motion.kind(),
                motion.body(),
                effect,
                voting.terms().charterVersion(),
                veto,
                lock,
                lockedUntil(veto, lock, context.today()));
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(adopted);
        if (veto == null && lock == 0) {
            events.addAll(Effects.inForce(state, context, motion.body(), adopted.resolution(), motion.question()));
        }
        return events;
    }

    private static @Nullable LocalDate lockedUntil(@Nullable Veto veto, int lock, LocalDate today) {
        return veto == null && lock > 0 ? today.plusDays(lock) : null;
    }
}
