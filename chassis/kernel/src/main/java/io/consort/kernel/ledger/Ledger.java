package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Proofs;
import io.consort.kernel.merkle.Tile;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/**
 * A ledger: commands go in, entries come to stand, views and proofs come out. Safe for any number of threads. Each method
 * refuses with {@link Kind#UNAVAILABLE} while the store does not answer, and for as long as the ledger is found corrupt.
 */
public final class Ledger<S, E extends Event> {

    private final Chain<S, E> chain;
    private final Writer<S, E> writer;
    private final Freshness<S, E> freshness;
    private final EntryReader<E> reader;
    private final VerifiedTiles tiles;
    private final Clock clock;
    private final Guard guard;

    Ledger(Chain<S, E> chain, LedgerSettings settings, Clock clock) {
        this.chain = chain;
        this.clock = clock;
        this.guard = new Guard(chain.ledger);
        this.writer = new Writer<>(chain, settings, clock);
        this.freshness = new Freshness<>(chain);
        this.tiles = new VerifiedTiles(chain);
        this.reader = new EntryReader<>(chain, tiles);
    }

    /** Its name. */
    public LedgerId id() {
        return chain.ledger;
    }

    /**
     * Decides a command and answers once what it decided is durable.
     *
     * @throws DomainException the command's own refusal; REFUSED {@code idempotency-key-reused} when the key was used for
     *     another request; REFUSED {@code cannot-be-tried} within a try; UNAVAILABLE when the outcome could not be learnt in time: the
     *     same request may be sent again
     */
    public Receipt<E> execute(Command<S, E> command, Request request) {
        Trying.forbid("It records something else before it is decided.");
        chain.checkGrowth();
        return guarded(() -> switch (Answer.of(writer.submit(command, request))) {
            case Outcome.Recorded<E>(List<Entry<E>> entries) -> new Receipt<>(entries, false);
            case Outcome.Repeated<E>(long seq) -> new Receipt<>(repeated(seq, request), true);
            case Outcome.Refused<E>(RuntimeException why) -> throw why;
        });
    }

    /**
     * Sees what a command would come to now, and records nothing. Whether the request was made before is not looked at.
     *
     * @return the entries as they would stand
     * @throws DomainException the command's own refusal, or what else it would be refused for
     */
    public List<Entry<E>> attempt(Command<S, E> command, Request request) {
        chain.checkGrowth();
        return guarded(() -> {
            Head<S> head = freshness.head();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Instant time = now.isBefore(head.time()) ? head.time() : now;
            return new Draft<>(chain.definition, chain.codec, chain.keys(), head, time).attempt(command, request);
        });
    }

    private List<Entry<E>> repeated(long seq, Request request) {
        List<Entry<E>> entries = reader.request(seq, chain.head());
        Entry<E> first = entries.getFirst();
        if (!first.key().equals(request.key().value())
                || !first.header().actor().person().equals(request.actor().person())) {
            throw DomainException.conflict( // two keys that share 96 bits of their hashes
                    "idempotency-key-taken", "This idempotency key cannot be told from another one; take another.");
        }
        if (!request.isDigest(first.digest())) {
            throw DomainException.refused(
                    "idempotency-key-reused", "This idempotency key was used for another request.");
        }
        return entries;
    }

    /** The ledger as it stands at some moment after the call, whichever replica wrote it. */
    public View<S> read() {
        return guarded(freshness::head);
    }

    /** The ledger as this replica last saw it, without asking the store. */
    public View<S> latest() {
        return guarded(chain::head);
    }

    /**
     * The entries after a seq, at most so many, and not many after they hold a million characters: who wants more asks again after the
     * last. None where there are none.
     */
    public List<Entry<E>> entries(long after, int atMost) {
        return batch(after, atMost).entries();
    }

    /** As {@link #entries}, with how far the ledger went then. */
    public Batch<E> batch(long after, int atMost) {
        return guarded(() -> {
            Head<S> head = freshness.head();
            return new Batch<>(reader.entries(after, atMost, head), head.size());
        });
    }

    /**
     * One entry.
     *
     * @throws DomainException NOT_FOUND when the ledger is not that long
     */
    public Entry<E> entry(long seq) {
        List<Entry<E>> found = seq < 1 ? List.of() : entries(seq - 1, 1);
        if (found.isEmpty()) {
            throw DomainException.notFound("entry", seq);
        }
        return found.getFirst();
    }

    /** Whom an entry of this ledger concerns now. */
    public Audience audience(Entry<E> entry) {
        return chain.definition.audiences().of(chain.head().state(), entry.event(), clock.instant());
    }

    /** How long the tree is, and its root. */
    public TreeHead treeHead() {
        return guarded(() -> {
            Head<S> head = freshness.head();
            return new TreeHead(head.size(), head.tree().root());
        });
    }

    /**
     * How long the tree was, and its root then.
     *
     * @throws DomainException INVALID when the ledger is not that long
     */
    public TreeHead treeHead(long size) {
        return guarded(() -> {
            Head<S> head = freshness.head();
            require(size >= 0 && size <= head.size(), "size", "The ledger has " + head.size() + " entries.");
            return new TreeHead(size, proofs(head).root(size));
        });
    }

    /**
     * The path from an entry to the root of the tree as it was at a size (RFC 9162, 2.1.3).
     *
     * @throws DomainException INVALID unless {@code 1 <= seq <= size <=} the ledger's size
     */
    public List<Hash> inclusion(long seq, long size) {
        return guarded(() -> {
            Head<S> head = atLeast(size);
            require(seq >= 1 && seq <= size, "seq", "An entry's seq lies between 1 and the tree's size.");
            return proofs(head).inclusion(seq - 1, size);
        });
    }

    /**
     * That the tree at one size begins with the tree at a smaller one (RFC 9162, 2.1.4).
     *
     * @throws DomainException INVALID unless {@code 1 <= from <= to <=} the ledger's size
     */
    public List<Hash> consistency(long from, long to) {
        return guarded(() -> {
            Head<S> head = atLeast(to);
            require(from >= 1 && from <= to, "from", "It lies between 1 and the later size.");
            return proofs(head).consistency(from, to);
        });
    }

    /** A tile of the tree; not full at the tree's edge. Empty list where the tree does not reach. */
    public Tile tile(int level, long index) {
        return guarded(() -> {
            Head<S> head = freshness.head();
            return head.tree().partialTiles().stream()
                    .filter(tile -> tile.level() == level && tile.index() == index)
                    .findFirst()
                    .orElseGet(() -> {
                        require(
                                level >= 0 && level <= 6 && index >= 0 && index < fullTiles(head.size(), level),
                                "tile",
                                "The tree does not reach that tile.");
                        tiles.seen(head);
                        return tiles.tile(level, index);
                    });
        });
    }

    private static long fullTiles(long size, int level) {
        return size >> (8 * (level + 1));
    }

    private Head<S> atLeast(long size) {
        Head<S> head = freshness.head();
        require(size >= 1 && size <= head.size(), "size", "The ledger has " + head.size() + " entries.");
        return head;
    }

    private Proofs proofs(Head<S> head) {
        tiles.seen(head);
        return new Proofs(head.tree(), tiles);
    }

    private static void require(boolean holds, String field, String detail) {
        if (!holds) {
            throw DomainException.invalid("/" + field, detail);
        }
    }

    /** Where it stands, for snapshots and checkpoints. */
    Chain<S, E> chain() {
        return chain;
    }

    /** Takes no more commands; those that it has are still answered, and what is recorded can be read. */
    void close() {
        writer.close();
    }

    /** Whether nothing was written because this process's clock cannot be right. */
    boolean isClockOff() {
        return writer.isClockOff();
    }

    boolean isIdle() {
        return writer.isIdle();
    }

    /** Whether it can be asked. */
    Guard guard() {
        return guard;
    }

    <T> T guarded(Supplier<T> body) {
        return guard.guarded(body);
    }

    static DomainException shuttingDown() {
        return DomainException.unavailable("shutting-down", "This replica is shutting down; try again.");
    }

    static DomainException unavailable() {
        return DomainException.unavailable(
                "store-unavailable",
                "The store does not answer. If this was a change, send it again with the same idempotency key.");
    }

    /**
     * The tree at a moment.
     *
     * @param size how many entries
     * @param root over all of them
     */
    public record TreeHead(long size, Hash root) {}

    /**
     * Some entries, one after the other.
     *
     * @param size how many the ledger had when they were read
     */
    public record Batch<E extends Event>(List<Entry<E>> entries, long size) {

        /** Whether others follow. */
        public boolean goesOn() {
            return !entries.isEmpty() && entries.getLast().header().seq() < size;
        }
    }
}
