package io.consort.ipledger.witness;

import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.CosignedCheckpoints;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedNote;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.witness.Cosigning;
import io.consort.kernel.witness.Witness;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Cosigner COSIGNER = Cosigner.generate("witness.ibm.example");
    private static final String KEY = COSIGNER.verifier().toString();
    private static final Command<IpLedgerState, IpLedgerEvent> REGISTER = IpLedger.WITNESSING.register(KEY);
    private static final WitnessId W1 = new WitnessId("W-1");
    private static final Command<IpLedgerState, IpLedgerEvent> RETIRE = IpLedger.WITNESSING.retire(W1, false);

    private final NoteSigner log = NoteSigner.generate("log.test");
    private final Checkpoint checkpoint = new Checkpoint("log.test/a", 1, Hash.of(new byte[Hash.SIZE]));
    private final Cosigning cosigning =
            new Cosigning(new CosignedCheckpoints(new InMemorySignedCheckpoints(), log.verifier()));

    @Test
    void aMemberRegistersItsOwnKey() {
        var after = ledger().when(REGISTER).then(new WitnessRegistered(W1, IBM, KEY));
        assertThat(after.state().get(Witnesses.class).witness(W1)).contains(new Witness(W1, IBM, KEY, null));
        DomainException refusal = after.by("tom", "ti").when(REGISTER).thenRefused("witness-known");
        assertThat(refusal.detail()).isEqualTo("The key is registered as W-1 of ibm.");
    }

    @Test
    void itRetiresItAndNobodyElseDoesWhileItIsAMember() {
        var registered = ledger().done(REGISTER);
        registered.by("tom", "ti").when(RETIRE).thenRefused("not-the-witness");
        registered.by("sam", "office").when(RETIRE).thenRefused("not-the-witness");
        assertThat(registered
                        .by("sam", "office")
                        .when(IpLedger.WITNESSING.retire(W1, true))
                        .events())
                .hasSize(1);
        registered
                .when(RETIRE)
                .then(new WitnessRetired(W1, LocalDate.parse("2026-01-01")))
                .when(RETIRE)
                .thenRefused("witness-retired");
        ledger().when(RETIRE).thenRefused("not-found");
    }

    @Test
    void anOrganisationHasOneKeyInUse() {
        String next = Cosigner.generate("witness.ibm.example").verifier().toString();
        var after = ledger().done(REGISTER)
                .when(IpLedger.WITNESSING.register(next))
                .then(
                        new WitnessRetired(W1, LocalDate.parse("2026-01-01")),
                        new WitnessRegistered(new WitnessId("W-2"), IBM, next));
        assertThat(after.state().get(Witnesses.class).active())
                .containsExactly(new Witness(new WitnessId("W-2"), IBM, next, null));
        after.when(REGISTER).thenRefused("witness-known");
    }

    @Test
    void oneKeyIsOneWitnessUnderWhateverName() {
        var registered = ledger().done(REGISTER);
        var renamed = IpLedger.WITNESSING.register(renamed(KEY, "witness.ti.example"));
        registered.by("tom", "ti").when(renamed).thenRefused("witness-known");
        registered.done(RETIRE).by("tom", "ti").when(renamed).thenRefused("witness-known");
    }

    /** As the specification has it: the hash is the first four bytes of SHA-256 over the name, a line feed and the typed key. */
    private static String renamed(String key, String name) {
        String encoded = key.split("\\+", 3)[2];
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] hash = sha.digest(Base64.getDecoder().decode(encoded));
            return name + "+" + HexFormat.of().formatHex(hash, 0, 4) + "+" + encoded;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void refusesWhatIsNoWitnessesKeyAndMoreKeysThanANoteHasRoomFor() {
        String name = "w".repeat(128);
        assertThatThrownBy(() -> IpLedger.WITNESSING.register(log.verifier().toString()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> IpLedger.WITNESSING.register(
                        Cosigner.generate(name + "w").verifier().toString()))
                .isInstanceOf(DomainException.class);
        var full = ledger();
        for (int i = 0; i < 50; i++) {
            full = full.by("p", "org-" + i)
                    .done(IpLedger.WITNESSING.register(
                            Cosigner.generate(name).verifier().toString()));
        }
        full.by("tom", "ti").when(REGISTER).thenRefused("too-many-witnesses");
        assertThat(full.by("p", "org-1").when(REGISTER).events()).hasSize(2);
        assertThat(full.done(IpLedger.WITNESSING.retire(W1, true))
                        .by("tom", "ti")
                        .when(REGISTER)
                        .events())
                .hasSize(1);
    }

    /** Ledgers from before there was a rule: several keys of one organisation, one under two names, one that anybody can sign with. */
    @Test
    void oldLedgersAreFoldedAsTheyAreAndGiveEachOrganisationOneVoice() {
        String later = Cosigner.generate("witness.ibm.example").verifier().toString();
        String weak = renamed("w+0+BAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "w");
        Witnesses old = Witnesses.EMPTY;
        for (WitnessRegistered each : List.of(
                new WitnessRegistered(W1, IBM, KEY),
                new WitnessRegistered(new WitnessId("W-2"), IBM, later),
                new WitnessRegistered(
                        new WitnessId("W-3"), new OrganisationId("ti"), renamed(later, "witness.ti.example")),
                new WitnessRegistered(new WitnessId("W-4"), new OrganisationId("hp"), weak))) {
            old = each.on(old);
        }
        assertThat(old.registered()).hasSize(4);
        assertThat(old.active()).extracting(Witness::id).containsExactly(new WitnessId("W-2"));
    }

    @Test
    void takesTheWordOfAWitnessUntilItIsRetired() {
        String note = SignedNote.sign(checkpoint.text(), log)
                + COSIGNER.sign(checkpoint, NOW).toString() + "\n";
        var registered = ledger().done(REGISTER);
        Witnesses witnesses = registered.state().get(Witnesses.class);
        assertThat(cosigning.add(witnesses, "log.test/a", note, NOW))
                .containsExactly(new Cosigning.Word(new Witness(W1, IBM, KEY, null), NOW));
        assertThat(cosigning.largest("log.test/a")).isEqualTo(note);

        Witnesses retired = registered.done(RETIRE).state().get(Witnesses.class);
        assertRefused("cosignature-does-not-hold", retired, "log.test/a", note);
        assertRefused("cosignature-does-not-hold", Witnesses.EMPTY, "log.test/a", note);
        assertRefused("invalid-field", witnesses, "log.test/b", note);
        assertRefused("invalid-field", witnesses, "log.test/a", "no note");
    }

    private void assertRefused(String slug, Witnesses witnesses, String origin, String note) {
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> cosigning.add(witnesses, origin, note, NOW));
        assertThat(refusal.slug()).isEqualTo(slug);
    }
}
