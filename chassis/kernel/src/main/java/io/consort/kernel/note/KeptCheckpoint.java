package io.consort.kernel.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A checkpoint as it is kept beside its log: what the log signed, and what witnesses said of it. Where {@link SignedNote#open} is for notes
 * from outside and refuses whatever breaks a limit, this is for what was written here once, perhaps under other rules: it takes a note of any
 * number of lines for what its log vouches for, and leaves out what it cannot read. Written again, it has one line of each key and fits
 * every limit of a note.
 *
 * @param checkpoint what was signed
 * @param own the log's own lines, each checked, one a key
 * @param words the witnesses' lines, the newest of each key
 */
record KeptCheckpoint(Checkpoint checkpoint, List<NoteSignature> own, List<Cosignature> words) {

    /** Most witnesses' lines of a note. With the log's own they stay far below what a note may have. */
    static final int MOST_WORDS = 64;

    KeptCheckpoint {
        own = List.copyOf(own);
        words = List.copyOf(words);
    }

    /**
     * Reads a kept note.
     *
     * @param ours keys that sign or signed for the log
     * @return nothing where it is no checkpoint of this log that one of the keys signed
     */
    static Optional<KeptCheckpoint> read(String origin, String note, NoteVerifier... ours) {
        int separator = note.lastIndexOf("\n\n");
        if (separator < 0) {
            return Optional.empty();
        }
        String text = note.substring(0, separator + 1);
        List<NoteSignature> lines = note.substring(separator + 2)
                .lines()
                .flatMap(KeptCheckpoint::line)
                .toList();
        try {
            List<NoteSignature> own = own(NoteText.encode(text), lines, ours);
            return Optional.of(new KeptCheckpoint(Checkpoint.parse(text), own, words(lines, ours)))
                    .filter(each -> !own.isEmpty() && each.checkpoint().origin().equals(origin));
        } catch (NoteException.Malformed none) {
            return Optional.empty();
        }
    }

    private static Stream<NoteSignature> line(String line) {
        try {
            return Stream.of(NoteSignature.parse(line));
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    private static List<NoteSignature> own(byte[] message, List<NoteSignature> lines, NoteVerifier... ours) {
        return Arrays.stream(ours)
                .distinct()
                .flatMap(key -> lines.stream()
                        .filter(line -> line.key().equals(key.id()) && key.verify(message, line.bytes()))
                        .limit(1))
                .toList();
    }

    private static List<Cosignature> words(List<NoteSignature> lines, NoteVerifier... ours) {
        return newest(
                lines.stream()
                        .filter(line ->
                                Arrays.stream(ours).noneMatch(key -> key.id().equals(line.key())))
                        .flatMap(KeptCheckpoint::word),
                Set.of());
    }

    private static Stream<Cosignature> word(NoteSignature line) {
        try {
            return Stream.of(Cosignature.of(line));
        } catch (IllegalArgumentException another) {
            return Stream.empty();
        }
    }

    /** The newest of each key, in the order in which the keys came; of too many, those of present witnesses and then the newest. */
    private static List<Cosignature> newest(Stream<Cosignature> words, Set<KeyId> present) {
        Map<KeyId, Cosignature> newest = new LinkedHashMap<>();
        words.forEach(each -> newest.merge(each.key(), each, (a, b) -> a.time().isBefore(b.time()) ? b : a));
        List<Cosignature> kept = new ArrayList<>(newest.values());
        List<Cosignature> most = kept.stream()
                .sorted(Comparator.comparing((Cosignature each) -> !present.contains(each.key()))
                        .thenComparing(Cosignature::time, Comparator.reverseOrder()))
                .limit(MOST_WORDS)
                .toList();
        kept.retainAll(most);
        return kept;
    }

    /**
     * With what more witnesses say.
     *
     * @param present the keys of all that are witnesses now
     */
    KeptCheckpoint with(List<Cosignature> more, Set<KeyId> present) {
        return new KeptCheckpoint(checkpoint, own, newest(Stream.concat(words.stream(), more.stream()), present));
    }

    /** With a line of each of these keys: of one that has come into use since, before the others. */
    KeptCheckpoint signedBy(List<NoteSigner> signers) {
        byte[] message = NoteText.encode(checkpoint.text());
        Stream<NoteSignature> missing = signers.stream()
                .filter(signer -> own.stream().noneMatch(line -> line.key().equals(signer.id())))
                .map(signer -> NoteSignature.of(signer.id(), signer.sign(message)));
        return new KeptCheckpoint(
                checkpoint, Stream.concat(missing, own.stream()).toList(), words);
    }

    /** The newest that is kept of a key's. */
    Optional<Cosignature> word(KeyId key) {
        return words.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** As a note, as it is kept and served. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(checkpoint.text()).append('\n');
        own.forEach(line -> note.append(line).append('\n'));
        words.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }
}
