package io.consort.kernel.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Proofs;
import io.consort.kernel.merkle.Tree;
import io.consort.kernel.note.InconsistentCheckpointException.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointSignerTest {

    private static final String ORIGIN = "ledger.example/sematech";
    private static final NoteSigner KEY = NoteSigner.generate("ip-ledger");
    private static final ConsistencyProof NOT_NEEDED = (from, to) -> {
        throw new AssertionError("A proof was asked for from " + from + " to " + to);
    };

    private final Log log = new Log(0);
    private final Log fork = new Log(1);
    private final SignedCheckpoints signed = new InMemorySignedCheckpoints();
    private final CheckpointSigner signer = new CheckpointSigner(LogKeys.of(KEY), signed);

    /** A log of 200 entries; logs of different seeds share no entry. */
    private static final class Log {

        private final Proofs proofs;

        Log(int seed) {
            List<Hash> leaves = IntStream.range(0, 200)
                    .mapToObj(n -> Hashing.leaf(new byte[] {(byte) seed, (byte) n}))
                    .toList();
            proofs = new Proofs(Tree.EMPTY.append(leaves).tree(), (level, index) -> {
                throw new AssertionError("200 entries fill no tile");
            });
        }

        Checkpoint at(long size) {
            return new Checkpoint(ORIGIN, size, proofs.root(size));
        }
    }

    @Test
    void signsALogAsItGrows() {
        assertSigned(signer.sign(log.at(0), NOT_NEEDED), log.at(0));
        assertSigned(signer.sign(log.at(3), NOT_NEEDED), log.at(3));
        assertSigned(signer.sign(log.at(150), log.proofs::consistency), log.at(150));
        assertThat(Checkpoint.open(signed.last(ORIGIN).orElseThrow(), KEY.verifier()))
                .isEqualTo(log.at(150));
    }

    @Test
    void answersWithTheRecordedNoteForTheSameCheckpoint() {
        String note = signer.sign(log.at(10), NOT_NEEDED);

        assertThat(signer.sign(log.at(10), NOT_NEEDED)).isEqualTo(note);
    }

    @Test
    void refusesASmallerSize() {
        signer.sign(log.at(10), NOT_NEEDED);

        assertRefused(log.at(9), NOT_NEEDED, Reason.SMALLER, log.at(10));
        assertRefused(log.at(0), NOT_NEEDED, Reason.SMALLER, log.at(10));
    }

    @Test
    void refusesAnotherRootForTheSameSize() {
        signer.sign(log.at(10), NOT_NEEDED);

        assertRefused(fork.at(10), NOT_NEEDED, Reason.FORKED, log.at(10));
    }

    @Test
    void refusesALogWithAnotherPast() {
        signer.sign(log.at(10), NOT_NEEDED);

        assertRefused(fork.at(20), fork.proofs::consistency, Reason.UNPROVEN, log.at(10));
        assertRefused(fork.at(20), log.proofs::consistency, Reason.UNPROVEN, log.at(10));
    }

    @Test
    void refusesAnHonestLogWithoutItsProof() {
        signer.sign(log.at(10), NOT_NEEDED);

        assertRefused(log.at(20), (from, to) -> List.of(), Reason.UNPROVEN, log.at(10));
        assertRefused(log.at(20), (from, to) -> log.proofs.consistency(from, to - 1), Reason.UNPROVEN, log.at(10));
    }

    @Test
    void signsNothingWhenTheProofCannotBeMade() {
        signer.sign(log.at(10), NOT_NEEDED);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> signer.sign(log.at(20), NOT_NEEDED));
        assertRecorded(log.at(10));
    }

    private void assertSetAside(String note) {
        assertThat(signed.replace(ORIGIN, signed.last(ORIGIN), note)).isTrue();
        assertThat(signer.last(ORIGIN)).isEmpty();
        assertSigned(signer.sign(log.at(20), NOT_NEEDED), log.at(20));
        assertRecorded(log.at(20));
        assertThat(signed.last(ORIGIN + " set aside")).contains(note);
    }

    /** Else whoever can spoil one document ends the log for everyone. */
    @Test
    void setsAsideWhatItDidNotSign() {
        NoteSigner stranger = NoteSigner.generate("ip-ledger");
        assertSetAside(SignedNote.sign(log.at(10).text(), stranger).toString());
    }

    @Test
    void setsAsideTheCheckpointOfAnotherLog() {
        Checkpoint other = new Checkpoint("ledger.example/other", 10, log.at(10).root());
        assertSetAside(SignedNote.sign(other.text(), KEY).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "no note", "a\n\n\u2014 b c\n", "\ud800\n\n"})
    void setsAsideWhatIsNoNote(String spoilt) {
        assertSetAside(spoilt);
    }

    @Test
    void whatIsSetAsideFirstIsNotReplaced() {
        assertSetAside("first");
        signed.replace(ORIGIN, signed.last(ORIGIN), "second");
        signer.sign(log.at(30), NOT_NEEDED);
        assertThat(signed.last(ORIGIN + " set aside")).contains("first");
    }

    /** The largest cosigned checkpoint is a second memory. */
    @Test
    void aSpoiltNoteDoesNotLetTheLogForgetWhatWasCosigned() {
        Cosigner witness = Cosigner.generate("w");
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        String note = signer.sign(log.at(10), NOT_NEEDED) + witness.sign(log.at(10), now) + "\n";
        new CosignedCheckpoints(signed, KEY.verifier()).add(ORIGIN, note, List.of(witness.verifier()), now);
        signed.replace(ORIGIN, signed.last(ORIGIN), "spoilt");

        assertThat(signer.last(ORIGIN)).contains(log.at(10));
        assertThatExceptionOfType(InconsistentCheckpointException.class)
                .isThrownBy(() -> signer.sign(fork.at(20), fork.proofs::consistency));
        assertSigned(signer.sign(log.at(20), log.proofs::consistency), log.at(20));
    }

    /** As they were kept before there was a limit: a line for each time that one key cosigned, more than a note may have. */
    @Test
    void aNoteWithTooManyLinesIsReadAndMended() {
        Cosigner witness = Cosigner.generate("w");
        StringBuilder kept = new StringBuilder(signer.sign(log.at(10), NOT_NEEDED));
        for (int second = 0; second < 150; second++) {
            kept.append(witness.sign(log.at(10), Instant.ofEpochSecond(second))).append('\n');
        }
        signed.replace(ORIGIN, signed.last(ORIGIN), kept.toString());
        assertThatExceptionOfType(NoteException.Malformed.class)
                .isThrownBy(() -> Checkpoint.open(kept.toString(), KEY.verifier()));

        assertThat(signer.last(ORIGIN)).contains(log.at(10));
        String mended = signer.sign(log.at(10), NOT_NEEDED);
        assertThat(mended.lines()).hasSize(6);
        assertThat(mended).endsWith(witness.sign(log.at(10), Instant.ofEpochSecond(149)) + "\n");
        assertThat(signed.last(ORIGIN)).contains(mended);
        assertThat(signed.last(ORIGIN + " set aside")).isEmpty();
        signed.replace(ORIGIN, signed.last(ORIGIN), kept.toString());
        assertSigned(signer.sign(log.at(20), log.proofs::consistency), log.at(20));
        assertThatExceptionOfType(InconsistentCheckpointException.class)
                .isThrownBy(() -> signer.sign(fork.at(30), fork.proofs::consistency));
    }

    @Test
    void goesOnAfterTheKeyWasChanged() {
        signer.sign(log.at(10), NOT_NEEDED);
        NoteSigner newKey = NoteSigner.generate("ip-ledger");

        String note = new CheckpointSigner(new LogKeys(List.of(newKey), List.of(KEY.verifier())), signed)
                .sign(log.at(20), log.proofs::consistency);

        assertThat(Checkpoint.open(note, newKey.verifier())).isEqualTo(log.at(20));
    }

    /** A ledger that does not grow is signed by the present key as well, and keeps the earlier line. */
    @Test
    void signsTheSameCheckpointWithTheKeyThatCameIntoUse() {
        String before = signer.sign(log.at(10), NOT_NEEDED);
        NoteSigner newKey = NoteSigner.generate("ip-ledger");

        String note = new CheckpointSigner(new LogKeys(List.of(newKey), List.of(KEY.verifier())), signed)
                .sign(log.at(10), NOT_NEEDED);

        assertThat(Checkpoint.open(note, newKey.verifier())).isEqualTo(log.at(10));
        assertThat(note).endsWith(before.lines().toList().getLast() + "\n");
        assertRecorded(log.at(10));
    }

    /** Replicas of which half hold a forked log: whichever side comes first, the other gets no signature. */
    @Test
    void racingSignersNeverSignInconsistentHeads() throws Exception {
        for (int round = 0; round < 6; round++) {
            SignedCheckpoints shared = new InMemorySignedCheckpoints();
            Queue<String> notes = new ConcurrentLinkedQueue<>();
            List<Callable<Void>> racers = new ArrayList<>();
            for (int racer = 0; racer < 8; racer++) {
                Log mine = racer % 2 == 0 ? log : fork;
                int offset = racer;
                racers.add(() -> {
                    signAsFarAsItGoes(new CheckpointSigner(LogKeys.of(KEY), shared), mine, offset, notes);
                    return null;
                });
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(racers.size())) {
                for (Future<Void> racer : threads.invokeAll(racers)) {
                    racer.get();
                }
            }

            List<Checkpoint> heads = notes.stream()
                    .map(note -> Checkpoint.open(note, KEY.verifier()))
                    .sorted(Comparator.comparingLong(Checkpoint::size))
                    .toList();
            Log winner = heads.getFirst().equals(log.at(heads.getFirst().size())) ? log : fork;
            assertThat(heads).allSatisfy(head -> assertThat(head).isEqualTo(winner.at(head.size())));
            assertThat(shared.last(ORIGIN).map(note -> Checkpoint.open(note, KEY.verifier())))
                    .contains(heads.getLast());
        }
    }

    private static void signAsFarAsItGoes(CheckpointSigner signer, Log log, int offset, Queue<String> notes) {
        for (int size = 1 + offset; size <= 200; size += 29) {
            try {
                notes.add(signer.sign(log.at(size), log.proofs::consistency));
            } catch (InconsistentCheckpointException e) {
                assertThat(e.reason()).isIn((Object[]) Reason.values());
            }
        }
    }

    private void assertRefused(Checkpoint next, ConsistencyProof proof, Reason reason, Checkpoint last) {
        assertThatExceptionOfType(InconsistentCheckpointException.class)
                .isThrownBy(() -> signer.sign(next, proof))
                .extracting(InconsistentCheckpointException::reason)
                .isEqualTo(reason);
        assertRecorded(last);
    }

    private void assertRecorded(Checkpoint last) {
        assertSigned(signed.last(ORIGIN).orElseThrow(), last);
    }

    private static void assertSigned(String note, Checkpoint checkpoint) {
        assertThat(Checkpoint.open(note, KEY.verifier())).isEqualTo(checkpoint);
    }
}
