package io.consort.kernel.note;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checkpoints that witnesses have cosigned. Cosignatures are no entries: an entry makes the log longer than what was
 * cosigned. They are kept beside the log's own signature, on its last checkpoint while it is the last, and on the largest that has
 * any; of each key the newest, and of a limited number of keys.
 */
public final class CosignedCheckpoints {

    /** How far a witness's clock may be ahead of this one. */
    public static final Duration MOST_AHEAD = Duration.ofMinutes(5);

    private static final String COSIGNED = " cosigned";

    private final SignedCheckpoints signed;
    private final NoteVerifier[] log;

    /**
     * @param signed where the log's last checkpoints are kept
     * @param log the keys that sign or signed for the log
     */
    public CosignedCheckpoints(SignedCheckpoints signed, NoteVerifier... log) {
        this.signed = signed;
        this.log = log.clone();
    }

    /**
     * Adds what witnesses say of a checkpoint. Of several lines of one key, and of one that is kept already, the newest stands.
     *
     * @param origin of the log
     * @param note the checkpoint with the log's signature and those of witnesses
     * @param witnesses keys that are known; lines of other keys are left out
     * @param now what none may be after by more than {@link #MOST_AHEAD}
     * @return of each witness in the note, the cosignature that stands now
     * @throws NoteException when the note is not a checkpoint of this log, no known witness is said to have signed it, or one did not
     */
    public List<Cosignature> add(String origin, String note, Collection<CosignatureVerifier> witnesses, Instant now) {
        SignedNote opened = SignedNote.open(note, log);
        Checkpoint checkpoint = Checkpoint.parse(opened.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new NoteException.Malformed("The checkpoint is of another log: " + checkpoint.origin() + ".");
        }
        Map<KeyId, CosignatureVerifier> known =
                witnesses.stream().distinct().collect(Collectors.toMap(CosignatureVerifier::id, Function.identity()));
        List<Cosignature> verified = verified(checkpoint, opened, known, now.plus(MOST_AHEAD));
        if (verified.isEmpty()) {
            throw new NoteException.Unsigned();
        }
        KeptCheckpoint bare = new KeptCheckpoint(checkpoint, opened.verified(), List.of());
        onLast(bare, verified, known.keySet());
        return onLargest(bare, verified, known.keySet());
    }

    /** The largest checkpoint that a witness has cosigned, with the lines of all who did; none where it is not one that this log signed. */
    public Optional<String> largest(String origin) {
        return kept(signed, origin, log).map(KeptCheckpoint::toString);
    }

    /** The same as it is kept, which is one more memory of what the log signed. */
    static Optional<KeptCheckpoint> kept(SignedCheckpoints signed, String origin, NoteVerifier... log) {
        return signed.last(origin + COSIGNED).flatMap(note -> KeptCheckpoint.read(origin, note, log));
    }

    private static List<Cosignature> verified(
            Checkpoint checkpoint, SignedNote note, Map<KeyId, CosignatureVerifier> known, Instant latest) {
        Map<KeyId, Cosignature> verified = new LinkedHashMap<>();
        for (NoteSignature line : note.unknown()) {
            CosignatureVerifier witness = known.get(line.key());
            if (witness != null) {
                verified.merge(
                        line.key(),
                        verified(checkpoint, line, witness, latest),
                        (a, b) -> a.time().isBefore(b.time()) ? b : a);
            }
        }
        return List.copyOf(verified.values());
    }

    private static Cosignature verified(
            Checkpoint checkpoint, NoteSignature line, CosignatureVerifier witness, Instant latest) {
        Cosignature cosignature;
        try {
            cosignature = Cosignature.of(line);
        } catch (IllegalArgumentException malformed) {
            throw new NoteException.Malformed("A line of " + line.key() + " is no cosignature.", malformed);
        }
        if (cosignature.time().isAfter(latest)) {
            throw new NoteException.Malformed("A line of " + line.key() + " is of a time that is yet to come.");
        }
        if (!witness.verify(checkpoint, cosignature)) {
            throw new NoteException.Forged(line.key());
        }
        return cosignature;
    }

    private void onLast(KeptCheckpoint bare, List<Cosignature> words, Set<KeyId> present) {
        String origin = bare.checkpoint().origin();
        Optional<String> last = signed.last(origin);
        while (last.isPresent()) {
            Optional<KeptCheckpoint> same = KeptCheckpoint.read(origin, last.get(), log)
                    .filter(each -> each.checkpoint().equals(bare.checkpoint()));
            if (same.isEmpty()
                    || signed.replace(
                            origin, last, same.get().with(words, present).toString())) {
                return;
            }
            last = signed.last(origin);
        }
    }

    private List<Cosignature> onLargest(KeptCheckpoint bare, List<Cosignature> words, Set<KeyId> present) {
        String origin = bare.checkpoint().origin();
        while (true) {
            Optional<String> stored = signed.last(origin + COSIGNED);
            Optional<KeptCheckpoint> before = stored.flatMap(note -> KeptCheckpoint.read(origin, note, log));
            if (before.isPresent()
                    && before.get().checkpoint().size() > bare.checkpoint().size()) {
                return words;
            }
            KeptCheckpoint next = before.filter(each -> each.checkpoint().equals(bare.checkpoint()))
                    .orElse(bare)
                    .with(words, present);
            if (signed.replace(origin + COSIGNED, stored, next.toString())) {
                return standing(next, words);
            }
        }
    }

    private static List<Cosignature> standing(KeptCheckpoint kept, List<Cosignature> words) {
        List<Cosignature> standing = new ArrayList<>();
        words.forEach(each -> standing.add(kept.word(each.key()).orElse(each)));
        return standing;
    }
}
