package io.consort.kernel.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The keys of a log through time. A key is replaced in steps: the next one signs beside the present one, so that every checkpoint is
 * good for whoever knows either; then alone, and what only its predecessor signed is still the log's own.
 *
 * @param signers the keys that sign, at least one; the first is the one to verify with
 * @param former the keys that signed once
 */
public record LogKeys(List<NoteSigner> signers, List<NoteVerifier> former) {

    /** Checks that there is a key that signs. */
    public LogKeys {
        signers = List.copyOf(signers);
        former = List.copyOf(former);
        if (signers.isEmpty()) {
            throw new IllegalArgumentException("A log has a key that signs.");
        }
    }

    /** The keys of a log that never had another. */
    public static LogKeys of(NoteSigner signer) {
        return new LogKeys(List.of(signer), List.of());
    }

    /** The key to verify with. */
    public NoteVerifier present() {
        return signers.getFirst().verifier();
    }

    /** All keys whose signature is the log's: those that sign, then those that did. */
    public List<NoteVerifier> verifiers() {
        List<NoteVerifier> all = new ArrayList<>();
        signers.forEach(signer -> all.add(signer.verifier()));
        all.addAll(former);
        return all.stream().distinct().toList();
    }

    /** The public keys, a line each, the present one first. */
    @Override
    public String toString() {
        return verifiers().stream().map(NoteVerifier::toString).collect(Collectors.joining("\n"));
    }
}
