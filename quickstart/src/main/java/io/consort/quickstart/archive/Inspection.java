package io.consort.quickstart.archive;

import io.consort.quickstart.chain.Trail;
import io.consort.quickstart.proof.GrowingTree;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an archived ledger from its first entry to its last, and holds each against its place, against the tree, and all of them
 * against what was signed. For one ledger, once.
 */
final class Inspection {

    private final String source;
    private final SignedCheckpoint signed;
    private final GrowingTree entries = new GrowingTree();
    private final GrowingTree tree = new GrowingTree();
    private final Trail trail;
    private long withheld;
    private long firstDifference;
    private Optional<Ending> ending = Optional.empty();
    private Optional<Closed> closed = Optional.empty();

    /**
     * @param source the ledger, as each of its entries names it
     * @param signed what it came to
     */
    Inspection(String source, SignedCheckpoint signed) {
        this.source = source;
        this.signed = signed;
        this.trail = new Trail(source);
    }

    /**
     * Reads everything.
     *
     * @throws FlawException when anything is not as it was signed
     */
    void run(Lines lines, Lines leaves) throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            long number = entries.size() + 1;
            if (number > signed.size()) {
                throw new FlawException("There is an entry " + number + ", and only " + signed.size()
                        + " entries were signed for: it was put in.");
            }
            take(Line.read(line, number), number, leaves.next());
        }
        requireAll(leaves);
        requireRoot();
        trail.end();
    }

    private void take(Line line, long number, byte @Nullable [] leaf) {
        switch (line) {
            case Line.Shown shown -> {
                requirePlace(shown, number);
                ending = shown.ending().or(() -> ending);
                trail.shown(number, shown.entry(), shown.leaf());
            }
            case Line.Withheld hidden -> {
                withheld++;
                trail.withheld(hidden.leaf());
            }
        }
        byte[] held = held(leaf, number);
        if (firstDifference == 0 && !MessageDigest.isEqual(held, line.leaf())) {
            firstDifference = number;
        }
        entries.add(line.leaf());
        tree.add(held);
        closed = switch (line) {
            case Line.Shown shown when Closed.by(shown.type()) -> Optional.of(Closed.at(head()));
            case Line.Shown shown -> closed.map(each -> each.followedBy(shown.type()));
            case Line.Withheld _ -> closed.map(Closed::followed);
        };
    }

    private void requirePlace(Line.Shown shown, long number) {
        if (!shown.id().equals(Long.toString(number))) {
            throw new FlawException("Line " + number + " holds entry " + shown.id() + " where entry " + number
                    + " belongs: an entry is missing, was put in, or is out of its place.");
        }
        if (!shown.source().equals(source)) {
            throw new FlawException(
                    "Entry " + number + " is of the ledger " + shown.source() + " and not of " + source + ".");
        }
    }

    private static byte[] held(byte @Nullable [] leaf, long number) {
        if (leaf == null) {
            throw new FlawException("leaves.txt ends before entry " + number + ".");
        }
        return Line.hash(new String(leaf, StandardCharsets.ISO_8859_1))
                .orElseThrow(() -> new FlawException("Line " + number + " of leaves.txt is no hash."));
    }

    private void requireAll(Lines leaves) throws IOException {
        if (entries.size() < signed.size()) {
            throw new FlawException("Entry " + (entries.size() + 1) + " is missing: " + signed.size()
                    + " entries were signed for, and " + entries.size() + " are here.");
        }
        if (leaves.next() != null) {
            throw new FlawException("leaves.txt goes on after entry " + signed.size() + ", which is the last.");
        }
    }

    private void requireRoot() {
        boolean entriesHold = MessageDigest.isEqual(entries.root(), signed.root());
        if (firstDifference > 0) {
            throw new FlawException(
                    entriesHold
                            ? "Line " + firstDifference
                                    + " of leaves.txt was changed; the entries are those that were signed for."
                            : "Entry " + firstDifference
                                    + " was changed: it is not what the ledger's tree holds there.");
        }
        if (!entriesHold) {
            throw new FlawException(
                    "The entries do not come to the root that was signed, though each is as leaves.txt has"
                            + " it: one was changed together with its leaf.");
        }
    }

    /** What the entries so far come to. */
    private Ending.Head head() {
        return new Ending.Head(entries.size(), Base64.getEncoder().encodeToString(entries.root()));
    }

    /** What it tells of what its entries rest on. */
    Trail trail() {
        return trail;
    }

    /** Where it was closed, as it says itself; empty where it does not. */
    Optional<Closed> closed() {
        return closed;
    }

    /** What it says of other ledgers' ends. */
    Optional<Ending> ending() {
        return ending;
    }

    /** How many entries are not for the reader. */
    long withheld() {
        return withheld;
    }
}
