package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.departure.Departure;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.pledge.TakeBackShares;
import io.consort.ipledger.right.EndRight;
import io.consort.ipledger.right.EndingGround;
import io.consort.ipledger.right.ReopenRequest;
import io.consort.ipledger.right.RestoreRight;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.Rights;
import io.consort.kernel.exit.Exit;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitStatus;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Sequence;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Undoes an exit, whether or not it has arrived: the compensation of a process that settled it and then failed. It is allowed
 * for as long as nothing rests on what the exit did: no title went on, no right that it ended was ended otherwise or its place
 * taken, no pledge that moved has changed, and the member has not come back. All is as it was before, or nothing is changed.
 *
 * @param exit which
 * @param reason why, in 1 to {@link #MAX_REASON} characters
 */
public record RevokeExit(ExitId exit, String reason) implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public RevokeExit {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        if (ExitEvent.exits(state).exit(exit).isEmpty()) {
            ExitEvent.exits(state).requireArriving(exit);
            return List.of(new ExitRevoked(exit, null, null, reason));
        }
        Exit<ExitTerms, Effect> settled = ExitEvent.exits(state).requireSettled(exit);
        Sequence<IpLedgerState, IpLedgerEvent> undoing = new Sequence<>(IpLedgerState::after, state, context);
        for (Effect effect : settled.effects().reversed()) {
            switch (effect) {
                case Effect.RightCut cut -> restore(undoing, cut);
                case Effect.RequestLapsed lapsed -> undoing.decide(new ReopenRequest(lapsed.request()));
                case Effect.LicensedBack licensed -> end(undoing, licensed);
                case Effect.TitlePassed passed -> takeBack(undoing, passed, settled.seq());
            }
        }
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new ExitRevoked(exit, settled.leaving().member(), before(state, settled), reason));
        events.addAll(undoing.events());
        return events;
    }

    /** The member's departure before this one; null where it had never left. */
    private static @Nullable Departure before(IpLedgerState state, Exit<ExitTerms, Effect> settled) {
        return ExitEvent.exits(state).of(settled.leaving().member()).stream()
                .filter(each -> each.status() == ExitStatus.READMITTED)
                .reduce((_, later) -> later)
                .map(each -> MemberExited.departure(each.leaving(), each.back()))
                .orElse(null);
    }

    private void restore(Sequence<IpLedgerState, IpLedgerEvent> undoing, Effect.RightCut cut) {
        Right right = Rights.of(undoing.state()).require(cut.right());
        requireUntouched("the right " + cut.right(), cut.after(), right.ending());
        undoing.decide(new RestoreRight(cut.right(), cut.before()));
    }

    /** As if it had never been granted; there is nothing to end where that was done already. */
    private static void end(Sequence<IpLedgerState, IpLedgerEvent> undoing, Effect.LicensedBack licensed) {
        Right right = Rights.of(undoing.state()).require(licensed.right());
        LocalDate first = right.grant().terms().extent().from();
        LocalDate last = right.lastDay();
        if (last == null || !last.isBefore(first)) {
            undoing.decide(new EndRight(right.id(), first, EndingGround.EXIT));
        }
    }

    private void takeBack(Sequence<IpLedgerState, IpLedgerEvent> undoing, Effect.TitlePassed passed, long settledBy) {
        List<Encumbrance> returning = new ArrayList<>();
        for (Effect.PledgeMoved moved : passed.pledges()) {
            Encumbered.of(undoing.state())
                    .over(passed.asset())
                    .of(moved.after().pledge())
                    .ifPresent(
                            now -> { // else it has ended, and binds nobody
                                requireUntouched("the pledge " + now.pledge(), moved.after(), now);
                                returning.add(moved.before());
                            });
        }
        undoing.decide(new TakeBackShares(passed.asset(), settledBy, passed.parts(), returning, reason));
    }

    private void requireUntouched(String what, Object left, @Nullable Object found) {
        if (!Objects.equals(left, found)) {
            throw DomainException.conflict(
                    "exit-built-upon",
                    "The exit " + exit + " cannot be undone: " + what + " is no more as the exit left it.");
        }
    }
}
