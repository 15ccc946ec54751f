package io.consort.kernel.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checkpoints that witnesses have cosigned. Cosignatures are no entries: an entry makes the log longer than what was
 * cosigned. They are kept beside the log's own signature, on its last checkpoint while it is the last, and on the largest that has
 * any.
 */
public final class CosignedCheckpoints {

    private static final String COSIGNED = " cosigned";

    private final SignedCheckpoints signed;
    private final NoteVerifier log;

    /**
     * @param signed where the log's last checkpoints are kept
     * @param log the key of the log
     */
    public CosignedCheckpoints(SignedCheckpoints signed, NoteVerifier log) {
        this.signed = signed;
        this.log = log;
    }

    /**
     * Adds what witnesses say of a checkpoint.
     *
     * @param origin of the log
     * @param note the checkpoint with the log's signature and those of witnesses
     * @param witnesses keys that are known; lines of other keys are left out
     * @return the cosignatures that were added
     * @throws NoteException when the note is not a checkpoint of this log, no known witness is said to have signed it, or one did not
     */
    public List<Cosignature> add(String origin, String note, Collection<CosignatureVerifier> witnesses) {
        SignedNote opened = SignedNote.open(note, log);
        Checkpoint checkpoint = Checkpoint.parse(opened.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new NoteException.Malformed("The checkpoint is of another log: " + checkpoint.origin() + ".");
        }
        List<Cosignature> verified = verified(checkpoint, opened, witnesses);
        if (verified.isEmpty()) {
            throw new NoteException.Unsigned();
        }
        onLast(origin, checkpoint, verified);
        onLargest(origin, opened, checkpoint, verified);
        return verified;
    }

    /** The largest checkpoint that a witness has cosigned, with the lines of all who did. */
    public Optional<String> largest(String origin) {
        return signed.last(origin + COSIGNED);
    }

    private static List<Cosignature> verified(
            Checkpoint checkpoint, SignedNote note, Collection<CosignatureVerifier> witnesses) {
        Map<KeyId, CosignatureVerifier> known =
                witnesses.stream().distinct().collect(Collectors.toMap(CosignatureVerifier::id, Function.identity()));
        List<Cosignature> verified = new ArrayList<>();
        for (NoteSignature line : note.unknown()) {
            CosignatureVerifier witness = known.get(line.key());
            if (witness != null) {
                verified.add(verified(checkpoint, line, witness));
            }
        }
        return verified;
    }

    private static Cosignature verified(Checkpoint checkpoint, NoteSignature line, CosignatureVerifier witness) {
        try {
            Cosignature cosignature = Cosignature.of(line);
            if (witness.verify(checkpoint, cosignature)) {
                return cosignature;
            }
        } catch (IllegalArgumentException malformed) {
            throw new NoteException.Malformed("A line of " + line.key() + " is no cosignature.", malformed);
        }
        throw new NoteException.Forged(line.key());
    }

    private void onLast(String origin, Checkpoint checkpoint, List<Cosignature> cosignatures) {
        Optional<String> last = signed.last(origin);
        while (last.isPresent()
                && Checkpoint.open(last.get(), log).equals(checkpoint)
                && !signed.replace(origin, last, with(last.get(), cosignatures))) {
            last = signed.last(origin);
        }
    }

    private void onLargest(String origin, SignedNote note, Checkpoint checkpoint, List<Cosignature> cosignatures) {
        while (true) {
            Optional<String> largest = largest(origin);
            Optional<Checkpoint> before = largest.map(text -> Checkpoint.open(text, log));
            if (before.isPresent() && before.get().size() > checkpoint.size()) {
                return;
            }
            String bare = note.text() + "\n" + note.verified().getFirst() + "\n";
            String base = before.isPresent() && before.get().equals(checkpoint) ? largest.get() : bare;
            if (signed.replace(origin + COSIGNED, largest, with(base, cosignatures))) {
                return;
            }
        }
    }

    /** A witness's last word replaces those before it. */
    private static String with(String note, List<Cosignature> cosignatures) {
        int lines = note.lastIndexOf("\n\n") + 2;
        StringBuilder with = new StringBuilder(note.substring(0, lines));
        note.substring(lines)
                .lines()
                .filter(line -> cosignatures.stream()
                        .noneMatch(each -> NoteSignature.parse(line).key().equals(each.key())))
                .forEach(line -> with.append(line).append('\n'));
        cosignatures.forEach(each -> with.append(each).append('\n'));
        return with.toString();
    }
}
