package io.consort.kernel.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.kernel.merkle.Hash;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A note that was checked is not checked again; one that differs in anything is. */
class VerifiedCheckpointsTest {

    private static final Hash ROOT = Hash.fromBase64("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");

    private final NoteSigner signer = NoteSigner.generate("ledger.example");
    private final VerifiedCheckpoints known = new VerifiedCheckpoints(signer.verifier());

    private static String note(long size, NoteSigner signer) {
        return SignedNote.sign(new Checkpoint("ledger.example/one", size, ROOT).text(), signer)
                .toString();
    }

    @Test
    void aNoteIsCheckedOnce() {
        String note = note(7, signer);
        Checkpoint first = known.open(note);
        assertThat(first).isEqualTo(Checkpoint.open(note, signer.verifier()));
        assertThat(known.open(note)).isSameAs(first);
        assertThat(known.open(note(8, signer)).size()).isEqualTo(8);
    }

    @Test
    void aNoteThatDiffersInAnythingIsCheckedAnew() {
        String note = note(7, signer);
        known.open(note);
        assertThatExceptionOfType(NoteException.Forged.class)
                .isThrownBy(() -> known.open(note.replace("\n7\n", "\n8\n")));
        String otherSignature = note(8, signer);
        String crossed =
                note.substring(0, note.indexOf("\n\n")) + otherSignature.substring(otherSignature.indexOf("\n\n"));
        assertThatExceptionOfType(NoteException.Forged.class).isThrownBy(() -> known.open(crossed));
        assertThatExceptionOfType(NoteException.Malformed.class).isThrownBy(() -> known.open(note + "more\n"));
    }

    @Test
    void whatDoesNotHoldIsNotRemembered() {
        NoteSigner stranger = NoteSigner.generate("ledger.example");
        String note = note(7, stranger);
        for (int time = 0; time < 2; time++) {
            assertThatExceptionOfType(NoteException.Unsigned.class).isThrownBy(() -> known.open(note));
        }
        assertThat(new VerifiedCheckpoints(stranger.verifier()).open(note).size())
                .isEqualTo(7);
        assertThatExceptionOfType(NoteException.Unsigned.class).isThrownBy(() -> known.open(note));
    }

    @Test
    void theOldestAreForgotten() {
        List<String> notes = LongStream.rangeClosed(1, VerifiedCheckpoints.MOST + 1)
                .mapToObj(size -> note(size, signer))
                .toList();
        List<Checkpoint> opened = notes.stream().map(known::open).toList();
        assertThat(known.open(notes.getLast())).isSameAs(opened.getLast());
        assertThat(known.open(notes.getFirst())).isNotSameAs(opened.getFirst()).isEqualTo(opened.getFirst());
    }
}
