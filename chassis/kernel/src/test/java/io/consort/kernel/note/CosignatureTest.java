package io.consort.kernel.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.consort.kernel.merkle.Hash;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(cosigned.add(ORIGIN, with(note, first), witnesses(), NOW)).containsExactly(first);
        assertThat(cosigned.add(ORIGIN, with(note, second), witnesses(), NOW)).containsExactly(second);

        assertThat(signer.sign(checkpoint(3), (from, to) -> List.of())).isEqualTo(with(note, first, second));
        assertThat(cosigned.largest(ORIGIN)).contains(with(note, first, second));
    }

    @Test
    void aWitnessesLaterWordReplacesItsEarlier() {
        String note = signer.sign(checkpoint(3), (from, to) -> List.of());
        cosigned.add(ORIGIN, with(note, ibm.sign(checkpoint(3), NOW)), witnesses(), NOW);
        Cosignature later = ibm.sign(checkpoint(3), NOW.plusSeconds(60));
        cosigned.add(ORIGIN, with(note, later), witnesses(), NOW);
        assertThat(cosigned.largest(ORIGIN)).contains(with(note, later));
    }

    @Test
    void theLargestCosignedIsKeptThoughTheLogGrows() {
        Cosignature small = ibm.sign(checkpoint(3), NOW);
        Cosignature large = ti.sign(checkpoint(5), NOW);
        cosigned.add(ORIGIN, with(sign(3), small), witnesses(), NOW);
        assertThat(cosigned.largest(ORIGIN)).contains(with(sign(3), small));
        cosigned.add(ORIGIN, with(sign(5), large), witnesses(), NOW);
        cosigned.add(ORIGIN, with(sign(3), small), witnesses(), NOW);
        assertThat(cosigned.largest(ORIGIN)).contains(with(sign(5), large));
        assertThat(stored.last(ORIGIN)).isEmpty();
    }

    @Test
    void refusesWhatIsForgedUnknownOrOfAnotherLog() {
        String note = sign(3);
        Cosignature ofAnother = ibm.sign(checkpoint(4), NOW);
        assertThatExceptionOfType(NoteException.Forged.class)
                .isThrownBy(() -> cosigned.add(ORIGIN, with(note, ofAnother), witnesses(), NOW));
        Cosignature good = ibm.sign(checkpoint(3), NOW);
        assertThatExceptionOfType(NoteException.Unsigned.class)
                .isThrownBy(() -> cosigned.add(ORIGIN, with(note, good), List.of(ti.verifier()), NOW));
        assertThatExceptionOfType(NoteException.Malformed.class)
                .isThrownBy(() -> cosigned.add("ledger.example/other", with(note, good), witnesses(), NOW));
        String forged = SignedNote.sign(checkpoint(3).text(), NoteSigner.generate("ledger.example"))
                .toString();
        assertThatExceptionOfType(NoteException.Unsigned.class)
                .isThrownBy(() -> cosigned.add(ORIGIN, with(forged, good), witnesses(), NOW));
        assertThat(cosigned.largest(ORIGIN)).isEmpty();
    }

    /** As many lines as a note may have, all of one key, once, and those of others after it: the note was not read again. */
    @Test
    void oneWitnessCannotFillANote() {
        String note = signer.sign(checkpoint(3), (from, to) -> List.of());
        Cosignature[] many = IntStream.range(0, SignedNote.MAX_SIGNATURES - 1)
                .mapToObj(n -> ibm.sign(checkpoint(3), NOW.minusSeconds(n)))
                .toArray(Cosignature[]::new);
        assertThat(cosigned.add(ORIGIN, with(note, many), witnesses(), NOW)).containsExactly(many[0]);
        Cosignature other = ti.sign(checkpoint(3), NOW);
        cosigned.add(ORIGIN, with(note, other), witnesses(), NOW);

        String kept = signer.sign(checkpoint(3), (from, to) -> List.of());
        assertThat(kept).isEqualTo(with(note, many[0], other));
        assertThat(cosigned.largest(ORIGIN)).contains(kept);
    }

    @Test
    void keepsALimitedNumberOfKeysAndPresentWitnessesFirst() {
        String note = signer.sign(checkpoint(3), (from, to) -> List.of());
        cosigned.add(ORIGIN, with(note, ibm.sign(checkpoint(3), NOW.minusSeconds(60))), witnesses(), NOW);
        for (int i = 0; i < 2 * KeptCheckpoint.MOST_WORDS; i++) {
            Cosigner passing = Cosigner.generate("w" + i);
            cosigned.add(
                    ORIGIN,
                    with(note, passing.sign(checkpoint(3), NOW)),
                    List.of(ibm.verifier(), passing.verifier()),
                    NOW);
        }
        SignedNote kept = SignedNote.open(cosigned.largest(ORIGIN).orElseThrow(), log.verifier());
        assertThat(kept.unknown()).hasSize(KeptCheckpoint.MOST_WORDS);
        assertThat(kept.unknown().stream().map(NoteSignature::key))
                .doesNotHaveDuplicates()
                .contains(ibm.verifier().id());
        assertThat(signer.sign(checkpoint(3), (from, to) -> List.of())).isEqualTo(kept.toString());
    }

    @Test
    void anEarlierWordDoesNotReplaceALater() {
        String note = signer.sign(checkpoint(3), (from, to) -> List.of());
        Cosignature later = ibm.sign(checkpoint(3), NOW);
        cosigned.add(ORIGIN, with(note, later), witnesses(), NOW);
        Cosignature earlier = ibm.sign(checkpoint(3), NOW.minusSeconds(3600));
        assertThat(cosigned.add(ORIGIN, with(note, earlier), witnesses(), NOW)).containsExactly(later);
        assertThat(cosigned.largest(ORIGIN)).contains(with(note, later));
    }

    @Test
    void refusesTimesThatAreYetToCome() {
        String note = sign(3);
        Instant latest = NOW.plus(CosignedCheckpoints.MOST_AHEAD);
        assertThat(cosigned.add(ORIGIN, with(note, ibm.sign(checkpoint(3), latest)), witnesses(), NOW))
                .hasSize(1);
        for (Instant future : List.of(latest.plusSeconds(1), Instant.ofEpochSecond(31_556_889_864_403_199L))) {
            assertThatExceptionOfType(NoteException.Malformed.class)
                    .isThrownBy(() ->
                            cosigned.add(ORIGIN, with(note, ibm.sign(checkpoint(3), future)), witnesses(), NOW));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 31_556_889_864_403_200L})
    void aTimeThatIsNoneIsNoCosignature(long second) {
        byte[] bytes = ByteBuffer.allocate(72).putLong(second).array();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cosignature.of(NoteSignature.of(ibm.verifier().id(), bytes)));
    }

    /** Every point whose order divides eight, in each spelling, and what is no point in its only spelling. */
    @Test
    void refusesKeysThatAnyoneCanSignWith() {
        List<BigInteger> small = new ArrayList<>(Ed25519.SMALL_ORDER);
        small.addAll(List.of(Ed25519.P, Ed25519.P.add(BigInteger.ONE), Ed25519.P.add(BigInteger.valueOf(3))));
        for (BigInteger y : small) {
            for (int sign : new int[] {0, 0x80}) {
                byte[] key = new byte[Ed25519.KEY_SIZE];
                for (int i = 0; i < key.length; i++) {
                    key[i] = y.shiftRight(8 * i).byteValue();
                }
                key[31] |= (byte) sign;
                KeyId id = KeyText.idOf(KeyText.COSIGNATURE, "w", key);
                String text = new KeyText(KeyText.COSIGNATURE, id, key).format();
                assertThatIllegalArgumentException().as(text).isThrownBy(() -> CosignatureVerifier.parse(text));
            }
        }
    }

    /** That the list is that of the points of small order: twice such a point is one again, and one of order 8 leads to y = 0. */
    @Test
    void theListOfSmallOrderIsRight() {
        BigInteger p = Ed25519.P;
        BigInteger d = BigInteger.valueOf(-121_665)
                .multiply(BigInteger.valueOf(121_666).modInverse(p));
        BigInteger y2 = Ed25519.SMALL_ORDER.stream()
                .filter(y -> y.bitLength() > 1 && !y.equals(p.subtract(BigInteger.ONE)))
                .findFirst()
                .orElseThrow()
                .modPow(BigInteger.TWO, p);
        assertThat(y2.shiftLeft(1).add(d.multiply(y2).multiply(y2)).mod(p)).isEqualTo(BigInteger.ONE);
    }

    @Test
    void tellsAKeyUnderAnotherName() {
        String[] parts = ibm.verifier().toString().split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        KeyId other = KeyId.of("another", typed);
        CosignatureVerifier renamed = CosignatureVerifier.parse(other + "+" + parts[2]);
        assertThat(renamed).isNotEqualTo(ibm.verifier());
        assertThat(renamed.isSameKeyAs(ibm.verifier())).isTrue();
        assertThat(renamed.isSameKeyAs(ti.verifier())).isFalse();
    }
}
