package io.consort.kernel.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.consort.kernel.merkle.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CosignatureTest {

    private static final String ORIGIN = "ledger.example/sematech";
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:07.890Z");

    private final NoteSigner log = NoteSigner.generate("ledger.example");
    private final Cosigner ibm = Cosigner.generate("witness.ibm.example");
    private final Cosigner ti = Cosigner.generate("witness.ti.example");
    private final InMemorySignedCheckpoints stored = new InMemorySignedCheckpoints();
    private final CheckpointSigner signer = new CheckpointSigner(LogKeys.of(log), stored);
    private final CosignedCheckpoints cosigned = new CosignedCheckpoints(stored, log.verifier());

    private static Checkpoint checkpoint(long size) {
        byte[] root = new byte[Hash.SIZE];
        root[0] = (byte) size;
        return new Checkpoint(ORIGIN, size, Hash.of(root));
    }

    private String sign(long size) {
        return SignedNote.sign(checkpoint(size).text(), log).toString();
    }

    private static String with(String note, Cosignature... lines) {
        StringBuilder with = new StringBuilder(note);
        Arrays.stream(lines).forEach(line -> with.append(line).append('\n'));
        return with.toString();
    }

    private List<CosignatureVerifier> witnesses() {
        return List.of(ibm.verifier(), ti.verifier());
    }

    /** Byte by byte, as the specification says, with nothing of ours but the key. */
    @Test
    void isWhatTheSpecificationSays() throws Exception {
        Cosignature cosignature = ibm.sign(checkpoint(3), NOW);
        String line = cosignature.toString();
        assertThat(line).startsWith("\u2014 witness.ibm.example ");
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1)));
        byte[] key = Base64.getDecoder().decode(ibm.verifier().toString().split("\\+", 3)[2]);
        assertThat(key[0]).isEqualTo((byte) 4);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update("witness.ibm.example\n".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes.getInt()).isEqualTo(ByteBuffer.wrap(sha.digest(key)).getInt());
        assertThat(bytes.getLong()).isEqualTo(NOW.getEpochSecond());
        byte[] signature = new byte[64];
        bytes.get(signature);
        assertThat(bytes.hasRemaining()).isFalse();
        byte[] message = ("cosignature/v1\ntime " + NOW.getEpochSecond() + "\n"
                        + checkpoint(3).text())
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Ed25519.verify(Ed25519.decode(Arrays.copyOfRange(key, 1, 33)), message, signature))
                .isTrue();
    }

    @Test
    void readsTheLineOfTheSpecificationsExample() {
        Cosignature example = Cosignature.of(
                NoteSignature.parse(
                        "\u2014 witness.example.com/w1 "
                                + "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA=="));
        assertThat(example.key().name()).isEqualTo("witness.example.com/w1");
        assertThat(example.time()).isEqualTo(Instant.ofEpochSecond(1_679_315_147));
        assertThat(example.toString())
                .endsWith("jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin"
                        + "1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==");
    }

    @Property(tries = 50)
    void verifiesWhatItsKeySignedAndNothingElse(
            @ForAll @LongRange(min = 1, max = 100) long size,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        Cosignature cosignature = ibm.sign(checkpoint(size), Instant.ofEpochSecond(second));
        CosignatureVerifier verifier = CosignatureVerifier.parse(ibm.verifier().toString());
        assertThat(verifier).isEqualTo(ibm.verifier());
        assertThat(verifier.verify(checkpoint(size), Cosignature.of(NoteSignature.parse(cosignature.toString()))))
                .isTrue();
        assertThat(verifier.verify(checkpoint(size + 1), cosignature)).isFalse();
        assertThat(verifier.verify(
                        checkpoint(size),
                        new Cosignature(cosignature.key(), cosignature.time().plusSeconds(1), cosignature.base64())))
                .isFalse();
        assertThat(ti.verifier().verify(checkpoint(size), cosignature)).isFalse();
    }

    @Test
    void aLogsKeyIsNoWitnessesKeyNorTheOtherWayRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CosignatureVerifier.parse(log.verifier().toString()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteVerifier.parse(ibm.verifier().toString()));
    }

    @Test
    void theLastCheckpointShowsWhoCosignedIt() {
        String note = signer.sign(checkpoint(3), (from, to) -> List.of());
        Cosignature first = ibm.sign(checkpoint(3), NOW);
        Cosignature second = ti.sign(checkpoint(3), NOW);
        assertThat(cosigned.add(ORIGIN, with(note, first), witnesses())).containsExactly(first);
        assertThat(cosigned.add(ORIGIN, with(note, second), witnesses())).containsExactly(second);

        assertThat(signer.sign(checkpoint(3), (from, to) -> List.of())).isEqualTo(with(note, first, second));
        assertThat(cosigned.largest(ORIGIN)).contains(with(note, first, second));
    }

    @Test
    void aWitnessesLaterWordReplacesItsEarlier() {
        String note = signer.sign(checkpoint(3), (from, to) -> List.of());
        cosigned.add(ORIGIN, with(note, ibm.sign(checkpoint(3), NOW)), witnesses());
        Cosignature later = ibm.sign(checkpoint(3), NOW.plusSeconds(60));
        cosigned.add(ORIGIN, with(note, later), witnesses());
        assertThat(cosigned.largest(ORIGIN)).contains(with(note, later));
    }

    @Test
    void theLargestCosignedIsKeptThoughTheLogGrows() {
        Cosignature small = ibm.sign(checkpoint(3), NOW);
        Cosignature large = ti.sign(checkpoint(5), NOW);
        cosigned.add(ORIGIN, with(sign(3), small), witnesses());
        assertThat(cosigned.largest(ORIGIN)).contains(with(sign(3), small));
        cosigned.add(ORIGIN, with(sign(5), large), witnesses());
        cosigned.add(ORIGIN, with(sign(3), small), witnesses());
        assertThat(cosigned.largest(ORIGIN)).contains(with(sign(5), large));
        assertThat(stored.last(ORIGIN)).isEmpty();
    }

    @Test
    void refusesWhatIsForgedUnknownOrOfAnotherLog() {
        String note = sign(3);
        Cosignature ofAnother = ibm.sign(checkpoint(4), NOW);
        assertThatExceptionOfType(NoteException.Forged.class)
                .isThrownBy(() -> cosigned.add(ORIGIN, with(note, ofAnother), witnesses()));
        Cosignature good = ibm.sign(checkpoint(3), NOW);
        assertThatExceptionOfType(NoteException.Unsigned.class)
                .isThrownBy(() -> cosigned.add(ORIGIN, with(note, good), List.of(ti.verifier())));
        assertThatExceptionOfType(NoteException.Malformed.class)
                .isThrownBy(() -> cosigned.add("ledger.example/other", with(note, good), witnesses()));
        String forged = SignedNote.sign(checkpoint(3).text(), NoteSigner.generate("ledger.example"))
                .toString();
        assertThatExceptionOfType(NoteException.Unsigned.class)
                .isThrownBy(() -> cosigned.add(ORIGIN, with(forged, good), witnesses()));
        assertThat(cosigned.largest(ORIGIN)).isEmpty();
    }
}
