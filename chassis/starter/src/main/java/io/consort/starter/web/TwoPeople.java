package io.consort.starter.web;

import io.consort.kernel.foureyes.AskedAct;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.foureyes.FourEyesFact;
import io.consort.kernel.foureyes.Proposal;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Acts that take two people, on their way to a ledger: which of them are recorded is for the ledger to decide; what was asked for is kept beside
 * it, from when that is recorded until nobody needs it.
 *
 * @param eyes how the service's ledgers record them
 * @param asked what was asked for
 */
record TwoPeople<S, E extends Event>(FourEyes<S, E> eyes, AskedActs asked) {

    /** So long an act is known that was done, or was left until it was too late: its approval may be sent again. */
    static final Duration KNOWN_AFTERWARDS = Duration.ofDays(1);

    /** The command as it is done by two. */
    Command<S, E> over(Guarded guarded, Change change, Command<S, E> command) {
        String act = guarded.asked().act();
        return guarded.approved()
                ? eyes.approved(act, change.digests(), command)
                : eyes.over(act, change.digests(), command);
    }

    /**
     * Keeps what was asked for, or gives it a day where it was done; as often as the request is sent, so that whoever was told that it awaits
     * somebody can rely on that.
     *
     * @throws Change.Awaits where nothing is done yet
     */
    void settle(LedgerId ledger, Optional<Guarded> guarded, Receipt<E> receipt, Supplier<S> state) {
        Entry<E> first = receipt.entries().getFirst();
        Instant time = first.header().time();
        if (first.event() instanceof FourEyesFact.Proposed proposed) {
            guarded.ifPresent(each -> keep(ledger, proposed.digest(), each.asked(), state.get(), time));
            throw new Change.Awaits(proposed.digest(), proposed.act(), time.plus(Proposal.OPEN), receipt.replayed());
        }
        if (first.event() instanceof FourEyesFact.Seconded seconded) {
            asked.shorten(ledger, seconded.digest(), time.plus(KNOWN_AFTERWARDS));
        }
        if (first.event() instanceof FourEyesFact.Withdrawn withdrawn) {
            asked.forget(ledger, withdrawn.digest());
        }
    }

    /** A request that is sent again may be about what was done or withdrawn since. */
    private void keep(LedgerId ledger, String digest, AskedAct act, S state, Instant now) {
        Proposal awaited = awaited(state).proposals().get(digest);
        if (awaited != null) {
            asked.keep(ledger, digest, act, awaited.ends().plus(KNOWN_AFTERWARDS), now);
        }
    }

    Awaited awaited(S state) {
        return eyes.awaited().apply(state);
    }
}
