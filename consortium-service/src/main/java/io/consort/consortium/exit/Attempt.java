package io.consort.consortium.exit;

import io.consort.consortium.exit.ExitEvent.ExitStarted;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One try at settling an exit in all services.
 *
 * @param number from 1
 * @param digests what was agreed, by part
 * @param seq of the entry that says so
 * @param steps what came of it, in order
 */
public record Attempt(
        int number,
        SettlementId settlement,
        List<PartDigest> digests,
        String digest,
        Instant started,
        long seq,
        PVector<Step> steps,
        Progress progress) {

    public Attempt {
        digests = List.copyOf(digests);
    }

    static Attempt of(ExitStarted event, Instant at, long seq) {
        return new Attempt(
                event.attempt(),
                SettlementId.of(event.exit(), event.attempt(), event.digest()),
                event.digests(),
                event.digest(),
                at,
                seq,
                TreePVector.empty(),
                new Progress.Settling(ExitPart.ELSEWHERE.getFirst()));
    }

    /** What was agreed for a part. */
    String digest(ExitPart part) {
        return digests.stream()
                .filter(each -> each.part() == part)
                .map(PartDigest::digest)
                .findFirst()
                .orElseThrow();
    }

    /** Why it is undone; empty where it is not. */
    Optional<Undoing> undoing() {
        return steps.stream().flatMap(step -> Undoing.of(step).stream()).findFirst();
    }

    /**
     * Sees that this is what it waits for. Another process may have made the same step meanwhile, with whatever outcome: what was
     * recorded first counts.
     *
     * @throws DomainException CONFLICT {@code exit-step-over}
     */
    void requireAt(Progress awaited) {
        if (!progress.equals(awaited)) {
            throw DomainException.conflict("exit-step-over", "The exit waits for this step no longer.");
        }
    }

    /** Whether it is known already that the last step is delayed, and why. */
    boolean isDelayed(ExitPart part, Fault fault) {
        return !steps.isEmpty()
                && steps.getLast() instanceof Step.Delayed(var which, var _, var why)
                && which == part
                && why.equals(fault);
    }

    Attempt settled(ExitPart part, Instant at) {
        int next = ExitPart.ELSEWHERE.indexOf(part) + 1;
        return with(
                new Step.Settled(part, at),
                next < ExitPart.ELSEWHERE.size() ? new Progress.Settling(ExitPart.ELSEWHERE.get(next)) : progress);
    }

    /**
     * After a refusal, or when it was stopped. The part that was asked for is revoked, too: another process may ask for the same
     * later, when no rule stands against it any more.
     */
    Attempt undone(Step step) {
        return with(step, new Progress.Compensating(step.part()));
    }

    Attempt delayed(Step.Delayed step) {
        return with(step, progress);
    }

    Attempt revoked(ExitPart part, Instant at) {
        int before = ExitPart.ELSEWHERE.indexOf(part) - 1;
        return with(
                new Step.Revoked(part, at),
                before < 0 ? progress : new Progress.Compensating(ExitPart.ELSEWHERE.get(before)));
    }

    Attempt readmitted(ExitPart part, Instant at) {
        int next = ExitPart.ELSEWHERE.indexOf(part) + 1;
        return with(
                new Step.Readmitted(part, at),
                next < ExitPart.ELSEWHERE.size()
                        ? new Progress.Readmitting(ExitPart.ELSEWHERE.get(next))
                        : new Progress.Readmitted());
    }

    Attempt ended(Progress last) {
        return new Attempt(number, settlement, digests, digest, started, seq, steps, last);
    }

    private Attempt with(Step step, Progress next) {
        return new Attempt(number, settlement, digests, digest, started, seq, steps.plus(step), next);
    }
}
