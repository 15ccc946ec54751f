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

    /** The parts in other ledgers that were agreed, in their order: an exit of before there was a ledger of the work has none in it. */
    private List<ExitPart> elsewhere() {
        return ExitPart.ELSEWHERE.stream()
                .filter(part ->
                        part != ExitPart.WORK || digests.stream().anyMatch(each -> each.part() == ExitPart.WORK))
                .toList();
    }

    /** The part next to one: 1 for the next, -1 for the one before; empty where there is none. */
    private Optional<ExitPart> beside(ExitPart part, int step) {
        List<ExitPart> parts = elsewhere();
        int place = parts.indexOf(part) + step;
        return place < 0 || place >= parts.size() ? Optional.empty() : Optional.of(parts.get(place));
    }

    Attempt settled(ExitPart part, Instant at) {
        return with(
                new Step.Settled(part, at),
                beside(part, 1).<Progress>map(Progress.Settling::new).orElse(progress));
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
        return with(
                new Step.Revoked(part, at),
                beside(part, -1).<Progress>map(Progress.Compensating::new).orElse(progress));
    }

    Attempt readmitted(ExitPart part, Instant at) {
        return with(
                new Step.Readmitted(part, at),
                beside(part, 1).<Progress>map(Progress.Readmitting::new).orElseGet(Progress.Readmitted::new));
    }

    Attempt ended(Progress last) {
        return new Attempt(number, settlement, digests, digest, started, seq, steps, last);
    }

    private Attempt with(Step step, Progress next) {
        return new Attempt(number, settlement, digests, digest, started, seq, steps.plus(step), next);
    }
}
