package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.exit.ExitEvent.ExitAccounted;
import io.consort.consortium.exit.ExitEvent.ExitFailed;
import io.consort.consortium.exit.ExitEvent.ExitSettled;
import io.consort.consortium.exit.ExitEvent.ExitStarted;
import io.consort.consortium.exit.ExitEvent.ExitStopped;
import io.consort.consortium.exit.ExitEvent.StepDelayed;
import io.consort.consortium.exit.ExitEvent.StepReadmitted;
import io.consort.consortium.exit.ExitEvent.StepRefused;
import io.consort.consortium.exit.ExitEvent.StepRevoked;
import io.consort.consortium.exit.ExitEvent.StepSettled;
import io.consort.consortium.membership.Membership;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The exit of a member.
 *
 * @param leaving as the last attempt has it
 * @param attempts in order; at most the last is under way or has succeeded
 * @param items the account of what the consortium itself keeps, as the last attempt has it
 * @param balances what stood open over all parts then
 */
public record Exit(
        ExitId id, Leaving leaving, PVector<Attempt> attempts, PVector<ExitItem> items, List<Balance> balances) {

    public Exit {
        balances = List.copyOf(balances);
    }

    static Exit begun(ExitStarted event, Header header) {
        return new Exit(
                event.exit(),
                event.leaving(),
                TreePVector.singleton(Attempt.of(event, header.time(), header.seq())),
                TreePVector.empty(),
                List.of());
    }

    /** As a request began it, or one more attempt at it: by the entries of that request alone. */
    public static Exit begun(Receipt<ConsortiumEvent> receipt) {
        Exit exit = null;
        for (Entry<ConsortiumEvent> entry : receipt.entries()) {
            if (entry.event() instanceof ExitStarted started) {
                exit = begun(started, entry.header());
            } else if (exit != null && entry.event() instanceof ExitEvent event) {
                exit = exit.apply(event, entry.header());
            }
        }
        return Objects.requireNonNull(exit);
    }

    /** The last attempt. */
    public Attempt last() {
        return attempts.getLast();
    }

    /** How far it has come. */
    public Progress progress() {
        return last().progress();
    }

    /** Whether something is still to be done about it by itself. */
    public boolean awaitsStep() {
        return switch (progress()) {
            case Progress.Settling _, Progress.Compensating _ -> true;
            case Progress.Settled _, Progress.Failed _, Progress.Readmitting _, Progress.Readmitted _ -> false;
        };
    }

    /** Whether it is from that membership. */
    public boolean isFrom(Membership membership) {
        return membership.from().equals(leaving.from());
    }

    /** Whether the membership ends as it was settled, or has given way to another. */
    boolean isAs(Leaving now) {
        return !now.from().equals(leaving.from())
                || (now.ground() == leaving.ground() && now.effective().equals(leaving.effective()));
    }

    /** Whether the membership had ended when a year began. */
    public boolean isBefore(int year) {
        return leaving.last().getYear() < year;
    }

    /** What the leaver owes of the dues of a year of its membership; empty while that is being settled. */
    public Optional<Money> owed(int year, Money whole) {
        return switch (progress()) {
            case Progress.Settling _, Progress.Compensating _ -> Optional.empty();
            case Progress.Settled _, Progress.Readmitting _, Progress.Readmitted _ ->
                Optional.of(leaving.owed(year, whole));
            case Progress.Failed _ -> Optional.of(whole);
        };
    }

    /** The account as text: what the digest of the own part is over. */
    public List<String> lines() {
        return OwnPart.lines(leaving, items);
    }

    /**
     * Sees that an attempt is the last one.
     *
     * @throws DomainException CONFLICT {@code exit-step-over}
     */
    Attempt require(int attempt) {
        if (last().number() != attempt) {
            throw DomainException.conflict("exit-step-over", "A later attempt at exit " + id + " has begun.");
        }
        return last();
    }

    Exit apply(ExitEvent event, Header header) {
        Instant at = header.time();
        return switch (event) {
            case ExitStarted started ->
                new Exit(
                        id,
                        started.leaving(),
                        attempts.plus(Attempt.of(started, at, header.seq())),
                        TreePVector.empty(),
                        List.of());
            case ExitAccounted accounted ->
                new Exit(
                        id,
                        leaving,
                        attempts,
                        items.plusAll(accounted.items()),
                        items.isEmpty() ? accounted.balances() : balances);
            case StepSettled settled -> with(attempt -> attempt.settled(settled.part(), at));
            case StepRefused e ->
                with(attempt -> attempt.undone(new Step.Refused(e.part(), at, new Fault(e.slug(), e.detail()))));
            case StepDelayed e ->
                with(attempt -> attempt.delayed(new Step.Delayed(e.part(), at, new Fault(e.slug(), e.detail()))));
            case StepRevoked revoked -> with(attempt -> attempt.revoked(revoked.part(), at));
            case StepReadmitted readmitted -> with(attempt -> attempt.readmitted(readmitted.part(), at));
            case ExitStopped e -> with(attempt -> attempt.undone(new Step.Stopped(e.part(), at, e.reason())));
            case ExitSettled _ -> with(attempt -> attempt.ended(new Progress.Settled()));
            case ExitFailed _ -> with(attempt -> attempt.ended(new Progress.Failed()));
        };
    }

    private Exit with(UnaryOperator<Attempt> change) {
        return new Exit(id, leaving, attempts.with(attempts.size() - 1, change.apply(last())), items, balances);
    }
}
