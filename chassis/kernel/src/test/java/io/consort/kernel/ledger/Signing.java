package io.consort.kernel.ledger;

import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.SignedCheckpoints;

/** The keys of one installation in a test. */
final class Signing {

    private final NoteSigner signer = NoteSigner.generate("test");
    private final SignedCheckpoints signed = new InMemorySignedCheckpoints();

    Checkpoints checkpoints() {
        return new Checkpoints("test", signed, signer);
    }

    NoteVerifier verifier() {
        return signer.verifier();
    }

    Seal seal() {
        return new Seal(new byte[] {1, 2, 3});
    }
}
