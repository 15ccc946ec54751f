package io.consort.kernel.agenda;

import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.StoreUnavailableException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When each ledger is next to be looked at: an index over ledgers, kept where every replica sees it, so that none is opened that is not
 * due. It is derived from the ledgers and never a truth of its own. Whoever writes a ledger marks it first; whoever has looked at
 * it settles it, which counts only if nobody has marked or called it since. So a crash between the two leaves a ledger due, and never
 * forgotten. Every method throws {@link StoreUnavailableException} when the store does not answer.
 */
public interface Agenda {

    /** When what is never due by itself is due. */
    Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** A ledger is about to be written: from now on it is due, and what it is about is not known, until it is settled. */
    void mark(LedgerId ledger, Instant now);

    /** Has a ledger looked at because of something outside it. Does nothing for one that is not on the agenda. */
    void call(LedgerId ledger);

    /** The ledgers that are due by an instant and were not marked after another, at most so many, the longest due first. */
    List<Item> due(Instant by, Instant quietSince, int atMost);

    /** What is known of a ledger. */
    Optional<Item> find(LedgerId ledger);

    /** Leaves an item to the caller until an instant; false when it has changed, or another has it already. */
    boolean claim(Item item, Instant until);

    /**
     * After a look that began with an item: when the ledger is next due, and what it is about.
     *
     * @param height of the ledger's last block that was looked at
     * @return false, and nothing is changed, where it was marked or called meanwhile: then it is still due
     */
    boolean settle(Item item, Instant due, long height, Set<String> topics);

    /** The ledgers that are about something, as far as is known, and those of which it is not known. */
    List<LedgerId> about(String topic);

    /**
     * Whether a ledger is on the agenda and not known to be about something. One look at one place, whether or not there is such a ledger, so
     * that the time it takes tells a stranger nothing.
     */
    boolean leavesOpen(LedgerId ledger, String topic);

    /** The ledgers that were marked at an instant or later. */
    List<Item> markedSince(Instant since);

    /** Some items after a ledger in the order of names, to go through all of them; from the beginning where it is empty. */
    List<Item> after(Optional<LedgerId> ledger, int atMost);

    /**
     * How far something that is followed by every replica together has been read; 0 before the first time.
     *
     * @param name of what is followed
     */
    long cursor(String name);

    /** Notes how far it has been read; never back. */
    void advance(String name, long to);

    /**
     * A ledger on the agenda.
     *
     * @param ledger which
     * @param turn how often it was marked or called
     * @param due when it is to be looked at
     * @param marked when it was last marked
     * @param height of its last block when it was settled; 0 while it never was
     */
    record Item(LedgerId ledger, long turn, Instant due, Instant marked, long height) {}
}
