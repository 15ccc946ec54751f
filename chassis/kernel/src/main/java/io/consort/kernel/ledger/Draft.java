package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tile;
import io.consort.kernel.merkle.Tree;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The next block in the making: commands decided one after another, each on the state that the one before it left. Nothing
 * of it is true until the block is durable.
 */
final class Draft<S, E extends Event> {

    private static final int ENOUGH_ENTRIES = 4_096;
    private static final int ENOUGH_BYTES = 4 * 1024 * 1024;

    private final LedgerDefinition<S, E> definition;
    private final EntryCodec<E> codec;
    private final KeyIndex keys;
    private final Head<S> head;
    private final Instant time;

    private S state;
    private Versions versions;
    private int bytes;
    private final List<Entry<E>> entries = new ArrayList<>();
    private final List<Hash> leaves = new ArrayList<>();
    private final Map<String, Long> seqByKey = new HashMap<>();
    private final List<Outcome<E>> outcomes = new ArrayList<>();

    Draft(LedgerDefinition<S, E> definition, EntryCodec<E> codec, KeyIndex keys, Head<S> head, Instant time) {
        this.definition = definition;
        this.codec = codec;
        this.keys = keys;
        this.head = head;
        this.time = time;
        this.state = head.state();
        this.versions = head.versions();
    }

    /** Whether the block is to take another command. */
    boolean hasRoom() {
        return entries.size() < ENOUGH_ENTRIES && bytes < ENOUGH_BYTES;
    }

    /** Decides one command on the state so far; false, and nothing is changed, when its entries have to wait for the next block. */
    boolean decide(Pending<S, E> pending) {
        Outcome<E> outcome = outcome(pending);
        return outcome != null && outcomes.add(outcome);
    }

    private @Nullable Outcome<E> outcome(Pending<S, E> pending) {
        Request request = pending.request();
        OptionalLong earlier = earlier(request);
        if (earlier.isPresent()) {
            return new Outcome.Repeated<>(earlier.getAsLong());
        }
        Written<S, E> written;
        try {
            written = written(pending.command(), request);
        } catch (RuntimeException refusal) { // answered to the one who asked; the others' commands go on
            return new Outcome.Refused<>(refusal);
        } catch (StackOverflowError | LinkageError own) { // of this command, and of no other
            return new Outcome.Refused<>(
                    new IllegalStateException(pending.command().getClass() + " ended with an error", own));
        }
        return bytes + written.bytes() > Block.MAX_BYTES ? null : new Outcome.Recorded<>(add(request, written));
    }

    /**
     * What one command would come to on the state so far, of which nothing is kept.
     *
     * @throws DomainException the refusal
     */
    List<Entry<E>> attempt(Command<S, E> command, Request request) {
        return written(command, request).entries();
    }

    private Written<S, E> written(Command<S, E> command, Request request) {
        checkPrecondition(request);
        Context context = new Context(time, request.actor(), request.authorityFor(command));
        Decision<E> decision = definition.decide(state, command, context);
        if (decision.events().isEmpty()) {
            throw new IllegalStateException(command.getClass() + " decided nothing");
        }
        return write(request, decision);
    }

    private OptionalLong earlier(Request request) {
        Long drafted = seqByKey.get(scoped(request));
        return drafted != null
                ? OptionalLong.of(drafted)
                : keys.find(request.actor().person().value(), request.key().value());
    }

    private void checkPrecondition(Request request) {
        Precondition precondition = request.precondition();
        if (precondition == null) {
            return;
        }
        long version = versions.of(precondition.subject())
                .orElseThrow(() -> DomainException.notFound("resource", precondition.subject()));
        if (version != precondition.version()) {
            throw new DomainException(
                    Kind.STALE,
                    "stale-version",
                    "It has changed since version " + precondition.version() + "; it is at version " + version + ".");
        }
    }

    /** A command's entries as they would follow what the draft has, and what the state would be with them. */
    private Written<S, E> write(Request request, Decision<E> decision) {
        List<? extends E> events = decision.events();
        long first = head.size() + entries.size() + 1;
        List<Entry<E>> written = new ArrayList<>(events.size());
        List<Hash> hashes = new ArrayList<>(events.size());
        int size = 0;
        S next = state;
        Versions nextVersions = versions;
        for (E event : events) {
            Header header = new Header(
                    first + written.size(),
                    time,
                    request.actor(),
                    Objects.requireNonNullElse(event.authority(), decision.authority()));
            next = definition.fold().apply(next, event, header);
            nextVersions = nextVersions.with(event.subject(), header.seq());
            byte[] text =
                    codec.write(header, request, event, definition.audiences().of(next, event, time));
            size += text.length + Block.ENTRY_EXTRA;
            if (size > Block.MAX_BYTES) {
                throw DomainException.refused(
                        "too-many-entries",
                        "What is decided at once is recorded at once, in a block of at most " + Block.MAX_BYTES
                                + " bytes. This takes " + events.size() + " entries, and only the first "
                                + written.size()
                                + " of them would fit. Ask for it in parts, or for groups in the place of single ones.");
            }
            hashes.add(Hashing.leaf(text));
            written.add(new Entry<>(
                    header, request.key().value(), request.digest(), event, new String(text, StandardCharsets.UTF_8)));
        }
        return new Written<>(written, hashes, size, next, nextVersions);
    }

    private List<Entry<E>> add(Request request, Written<S, E> written) {
        seqByKey.put(scoped(request), head.size() + entries.size() + 1);
        entries.addAll(written.entries());
        leaves.addAll(written.leaves());
        bytes += written.bytes();
        state = written.state();
        versions = written.versions();
        return written.entries();
    }

    private static String scoped(Request request) {
        return request.actor().person().value() + '\n' + request.key().value();
    }

    /** Whether there is anything to write. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What each command comes to, in the order they were decided, if the block becomes durable. */
    List<Outcome<E>> outcomes() {
        return outcomes;
    }

    /** The block, and the head with it. */
    Made<S, E> make(LedgerId ledger) {
        Tree.Appended appended = head.tree().append(leaves);
        Tree tree = appended.tree();
        Block block = new Block(
                ledger,
                head.height() + 1,
                head.size() + 1,
                entries.stream().map(Entry::text).toList(),
                head.blockHash(),
                tree.size(),
                tree.root(),
                tree.frontier(),
                time,
                definition.foldVersion());
        return new Made<>(block, entries, head.next(block, state, tree, time, versions), appended.completed());
    }

    private record Written<S, E extends Event>(
            List<Entry<E>> entries, List<Hash> leaves, int bytes, S state, Versions versions) {}

    record Made<S, E extends Event>(Block block, List<Entry<E>> entries, Head<S> head, List<Tile> tiles) {}
}
