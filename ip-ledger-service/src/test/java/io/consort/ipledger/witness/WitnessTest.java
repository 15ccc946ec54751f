package io.consort.ipledger.witness;

import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.ipledger.Mandate;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.CosignedCheckpoints;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedNote;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Cosigner COSIGNER = Cosigner.generate("witness.ibm.example");
    private static final String KEY = COSIGNER.verifier().toString();
    private static final RegisterWitness REGISTER = new RegisterWitness(KEY);
    private static final WitnessId W1 = new WitnessId("W-1");

    private final NoteSigner log = NoteSigner.generate("log.test");
    private final Checkpoint checkpoint = new Checkpoint("log.test/a", 1, Hash.of(new byte[Hash.SIZE]));
    private final Cosigning cosigning =
            new Cosigning(new CosignedCheckpoints(new InMemorySignedCheckpoints(), log.verifier()));

    @Test
    void aMemberRegistersItsOwnKey() {
        var after = ledger().when(REGISTER).then(new WitnessRegistered(W1, IBM, KEY));
        assertThat(after.state().witnesses().witness(W1)).contains(new Witness(W1, IBM, KEY, null));
        DomainException refusal = after.by("tom", "ti").when(REGISTER).thenRefused("witness-known");
        assertThat(refusal.detail()).isEqualTo("The key is registered as W-1 of ibm.");
    }

    @Test
    void itRetiresItAndNobodyElseButTheSecretariatDoes() {
        var registered = ledger().done(REGISTER);
        registered.by("tom", "ti").when(new RetireWitness(W1, Mandate.OWN)).thenRefused("not-the-witness");
        assertThat(registered
                        .by("sam", "office")
                        .when(new RetireWitness(W1, Mandate.CONSORTIUM))
                        .events())
                .hasSize(1);
        registered
                .when(new RetireWitness(W1, Mandate.OWN))
                .then(new WitnessRetired(W1, LocalDate.parse("2026-01-01")))
                .when(new RetireWitness(W1, Mandate.OWN))
                .thenRefused("witness-retired");
        ledger().when(new RetireWitness(W1, Mandate.OWN)).thenRefused("not-found");
    }

    @Test
    void refusesWhatIsNoWitnessesKeyAndMoreKeysThanANoteHasRoomFor() {
        assertThatThrownBy(() -> new RegisterWitness(log.verifier().toString())).isInstanceOf(DomainException.class);
        var full = ledger();
        for (int i = 0; i < RegisterWitness.MOST; i++) {
            full = full.done(
                    new RegisterWitness(Cosigner.generate("w").verifier().toString()));
        }
        full.when(REGISTER).thenRefused("too-many-witnesses");
        assertThat(full.done(new RetireWitness(W1, Mandate.CONSORTIUM))
                        .when(REGISTER)
                        .events())
                .hasSize(1);
    }

    @Test
    void takesTheWordOfAWitnessUntilItIsRetired() {
        String note = SignedNote.sign(checkpoint.text(), log)
                + COSIGNER.sign(checkpoint, NOW).toString() + "\n";
        var registered = ledger().done(REGISTER);
        Witnesses witnesses = registered.state().witnesses();
        assertThat(cosigning.add(witnesses, "log.test/a", note))
                .containsExactly(new Cosigning.Word(new Witness(W1, IBM, KEY, null), NOW));
        assertThat(cosigning.largest("log.test/a")).isEqualTo(note);

        Witnesses retired =
                registered.done(new RetireWitness(W1, Mandate.OWN)).state().witnesses();
        assertRefused("cosignature-does-not-hold", retired, "log.test/a", note);
        assertRefused("cosignature-does-not-hold", Witnesses.EMPTY, "log.test/a", note);
        assertRefused("invalid-field", witnesses, "log.test/b", note);
        assertRefused("invalid-field", witnesses, "log.test/a", "no note");
    }

    private void assertRefused(String slug, Witnesses witnesses, String origin, String note) {
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> cosigning.add(witnesses, origin, note));
        assertThat(refusal.slug()).isEqualTo(slug);
    }
}
