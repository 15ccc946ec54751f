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
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

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
    private PMap<String, Long> versions;
    private int bytes;
    private final List<Entry<E>> entries = new ArrayList<>();
    private final List<Hash> leaves = new ArrayList<>();
    private final Map<String, Long> seqByKey = new HashMap<>();
    private final List<Outcome<E>> outcomes = new ArrayList<>();

    Draft(LedgerDefinition<S, E> definition, EntryCodec<E> codec, KeyIndex keys, Head<S> head, Instant now) {
        this.definition = definition;
        this.codec = codec;
        this.keys = keys;
        this.head = head;
        this.time = now.isBefore(head.time()) ? head.time() : now;
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
        try {
            checkPrecondition(request);
            List<? extends E> events = pending.command().decide(state, new Context(time, request.actor()));
            if (events.isEmpty()) {
                throw new IllegalStateException(pending.command().getClass() + " decided nothing");
            }
            List<byte[]> texts = write(request, events);
            return bytes + size(texts) > Block.MAX_BYTES ? null : new Outcome.Recorded<>(add(request, events, texts));
        } catch (RuntimeException refusal) { // answered to the one who asked; the others' commands go on
            return new Outcome.Refused<>(refusal);
        }
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
        Long version = versions.get(precondition.subject());
        if (version == null) {
            throw DomainException.notFound("resource", precondition.subject());
        }
        if (version != precondition.version()) {
            throw new DomainException(
                    Kind.STALE,
                    "stale-version",
                    "It has changed since version " + precondition.version() + "; it is at version " + version + ".");
        }
    }

    /** The texts of a command's entries, as they would follow what the draft has. */
    private List<byte[]> write(Request request, List<? extends E> events) {
        long first = head.size() + entries.size() + 1;
        List<byte[]> texts = new ArrayList<>(events.size());
        int size = 0;
        for (E event : events) {
            byte[] text = codec.write(first + texts.size(), time, request, event);
            size += text.length + Block.ENTRY_EXTRA;
            if (size > Block.MAX_BYTES) {
                throw DomainException.refused(
                        "too-many-entries",
                        "What is decided at once is recorded at once, in a block of at most " + Block.MAX_BYTES
                                + " bytes. This takes " + events.size() + " entries, and only the first " + texts.size()
                                + " of them would fit. Ask for it in parts, or for groups in the place of single ones.");
            }
            texts.add(text);
        }
        return texts;
    }

    private static int size(List<byte[]> texts) {
        return texts.stream().mapToInt(text -> text.length + Block.ENTRY_EXTRA).sum();
    }

    /** Folds all of a command's entries before it takes any of them into the draft. */
    private List<Entry<E>> add(Request request, List<? extends E> events, List<byte[]> texts) {
        long first = head.size() + entries.size() + 1;
        List<Entry<E>> written = new ArrayList<>(events.size());
        S next = state;
        PMap<String, Long> nextVersions = versions;
        for (E event : events) {
            long seq = first + written.size();
            Header header = new Header(seq, time, request.actor());
            String text = new String(texts.get(written.size()), StandardCharsets.UTF_8);
            written.add(new Entry<>(header, request.key().value(), request.digest(), event, text));
            next = definition.fold().apply(next, event, header);
            nextVersions = nextVersions.plus(event.subject(), seq);
        }
        texts.forEach(text -> leaves.add(Hashing.leaf(text)));
        bytes += size(texts);
        entries.addAll(written);
        state = next;
        versions = nextVersions;
        seqByKey.put(scoped(request), first);
        return written;
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
                time);
        return new Made<>(block, entries, head.next(block, state, tree, time, versions), appended.completed());
    }

    record Made<S, E extends Event>(Block block, List<Entry<E>> entries, Head<S> head, List<Tile> tiles) {}
}
