package io.consort.kernel.note;

import io.consort.kernel.merkle.Hash;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The state of a log at one size (C2SP tlog-checkpoint): signed, it binds the log to everything up to there. Extension lines
 * are refused: they would be signed, and no monitor could check them.
 *
 * @param origin which log, for ever; a URL without scheme is recommended
 * @param size number of entries
 * @param root Merkle tree hash at this size
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern SYNTAX = Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n");

    /** Checks that the three can belong together. */
    public Checkpoint {
        if (origin.isEmpty() || origin.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An origin is not empty and has no control characters.");
        }
        if (size < 0 || (size == 0) != root.equals(Hash.EMPTY_ROOT)) {
            throw new IllegalArgumentException("No tree of size " + size + " has the root " + root + ".");
        }
    }

    /**
     * @param text the text of a note, as {@link #text} writes it
     * @throws NoteException.Malformed when it is not that of a checkpoint
     */
    public static Checkpoint parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new NoteException.Malformed("Not a checkpoint: origin, size and root, a line each.");
        }
        try {
            return new Checkpoint(
                    matcher.group(1), Long.parseLong(matcher.group(2)), Hash.fromBase64(matcher.group(3)));
        } catch (IllegalArgumentException e) {
            throw new NoteException.Malformed(
                    "Not a checkpoint: size and root do not belong together or are not canonical.", e);
        }
    }

    /**
     * Reads a signed checkpoint and checks who signed it.
     *
     * @param note a signed note
     * @param known keys that are trusted; one of them must have signed
     * @throws NoteException when it is not a checkpoint or not signed by one of them
     */
    public static Checkpoint open(String note, NoteVerifier... known) {
        return parse(SignedNote.open(note, known).text());
    }

    /** What is signed: origin, size in decimal, root in Base64, a line each. */
    public String text() {
        return origin + "\n" + size + "\n" + root.toBase64() + "\n";
    }
}
