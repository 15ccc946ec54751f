package io.consort.kernel.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A text together with who signed it (C2SP signed-note). There are two ways to one: {@link #sign} and {@link #open}, so a text
 * that nobody trusted vouches for never gets this type.
 */
public final class SignedNote {

    /** Longest note that is opened, in bytes of UTF-8. */
    public static final int MAX_SIZE = 1_000_000;

    /** Most signatures of a note that is opened. */
    public static final int MAX_SIGNATURES = 100;

    private final String text;
    private final List<NoteSignature> verified;
    private final List<NoteSignature> unknown;

    private SignedNote(String text, Collection<NoteSignature> verified, Collection<NoteSignature> unknown) {
        this.text = text;
        this.verified = List.copyOf(verified);
        this.unknown = List.copyOf(unknown);
    }

    /**
     * Signs a text.
     *
     * @param text ends in a newline and has no other control characters
     * @param signers at least one; they sign in this order
     * @throws NoteException.Malformed when the text cannot be that of a note
     */
    public static SignedNote sign(String text, NoteSigner... signers) {
        if (signers.length == 0) {
            throw new IllegalArgumentException("A note needs a signer.");
        }
        byte[] message = NoteText.encode(NoteText.require(text));
        return new SignedNote(
                text,
                Arrays.stream(signers)
                        .map(signer -> NoteSignature.of(signer.id(), signer.sign(message)))
                        .toList(),
                List.of());
    }

    /** As the other, for bytes as they were received. */
    public static SignedNote open(byte[] note, NoteVerifier... known) {
        if (note.length > MAX_SIZE) {
            throw new NoteException.Malformed("The note is longer than " + MAX_SIZE + " bytes.");
        }
        return open(NoteText.decode(note), known);
    }

    /**
     * Reads a note and checks who signed it. Signatures of keys that are not known are kept and mean nothing.
     *
     * @param note the text, an empty line, signature lines
     * @param known keys that are trusted; one of them must have signed
     * @throws NoteException.Malformed when it breaks the format or a limit
     * @throws NoteException.Forged when a known key is said to have signed and did not
     * @throws NoteException.Unsigned when no known key is said to have signed
     */
    public static SignedNote open(String note, NoteVerifier... known) {
        Map<KeyId, NoteVerifier> verifiers = byId(known);
        if (NoteText.encode(NoteText.require(note)).length > MAX_SIZE) {
            throw new NoteException.Malformed("The note is longer than " + MAX_SIZE + " bytes.");
        }
        int separator = note.lastIndexOf("\n\n");
        if (separator < 0) {
            throw new NoteException.Malformed("The note has no empty line before its signatures.");
        }
        String text = note.substring(0, separator + 1);
        byte[] message = NoteText.encode(text);
        LinkedHashSet<NoteSignature> verified = new LinkedHashSet<>();
        LinkedHashSet<NoteSignature> unknown = new LinkedHashSet<>();
        for (NoteSignature signature : signatures(note.substring(separator + 2))) {
            NoteVerifier verifier = verifiers.get(signature.key());
            if (verifier == null) {
                unknown.add(signature);
            } else if (verifier.verify(message, signature.bytes())) {
                verified.add(signature);
            } else {
                throw new NoteException.Forged(signature.key());
            }
        }
        if (verified.isEmpty()) {
            throw new NoteException.Unsigned();
        }
        return new SignedNote(text, verified, unknown);
    }

    private static Map<KeyId, NoteVerifier> byId(NoteVerifier... known) {
        Map<KeyId, NoteVerifier> verifiers = new HashMap<>();
        for (NoteVerifier verifier : known) {
            NoteVerifier other = verifiers.putIfAbsent(verifier.id(), verifier);
            if (other != null && !other.equals(verifier)) {
                throw new IllegalArgumentException("Two known keys are both named " + verifier.id() + ".");
            }
        }
        return verifiers;
    }

    private static List<NoteSignature> signatures(String lines) {
        List<String> split = lines.lines().limit(MAX_SIGNATURES + 1).toList();
        if (split.isEmpty() || split.size() > MAX_SIGNATURES) {
            throw new NoteException.Malformed("A note has 1 to " + MAX_SIGNATURES + " signatures.");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : split) {
            try {
                signatures.add(NoteSignature.parse(line));
            } catch (IllegalArgumentException e) {
                throw new NoteException.Malformed("A line after the text is not a signature.", e);
            }
        }
        return signatures;
    }

    /** What was signed, with its last newline. */
    public String text() {
        return text;
    }

    /** Signatures of keys that are known, each checked; at least one. */
    public List<NoteSignature> verified() {
        return verified;
    }

    /** Signatures of other keys, not checked. */
    public List<NoteSignature> unknown() {
        return unknown;
    }

    /** The note in full, as it is stored and served. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        verified.forEach(signature -> note.append(signature).append('\n'));
        unknown.forEach(signature -> note.append(signature).append('\n'));
        return note.toString();
    }
}
