package io.consort.talent.researcher;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.DAY;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.JOSIAH;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.LedgerEvent.LedgerClosureChanged;
import io.consort.talent.Mandate;
import io.consort.talent.Samples;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.assembly.TalentLedger;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Dossier;
import io.consort.talent.person.InMemoryPersonalData;
import io.consort.talent.person.Keeping;
import io.consort.talent.person.PersonKey;
import io.consort.talent.person.PersonalData;
import io.consort.talent.person.Salt;
import io.consort.talent.researcher.ResearcherEvent.PersonErased;
import io.consort.talent.researcher.ResearcherEvent.PersonalDataCommitted;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a real ledger, stopped at each point where a crash could stop it. */
class DossierKeepingTest {

    private static final LedgerId SEMATECH = new LedgerId("sematech");
    private static final PersonKey KEY = new PersonKey(SEMATECH, R1);
    private static final Actor UTE = Actor.of("ute", "utexas");

    private final Ledgers<TalentState, TalentEvent> ledgers = new Ledgers<>(
            TalentLedger.DEFINITION,
            new InMemoryBlockStore(),
            new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test")),
            new Seal(new byte[] {1, 2, 3}),
            LedgerSettings.standard(),
            Clock.systemUTC());
    private final Ledger<TalentState, TalentEvent> ledger = ledgers.ledger(SEMATECH);
    private final AtomicBoolean away = new AtomicBoolean();
    private final PersonalData data = new Absent(new InMemoryPersonalData(), away);
    private final SecureRandom random = new SecureRandom();
    private final DossierKeeping keeping = new DossierKeeping(data, () -> Salt.random(random));

    @AfterEach
    void close() {
        ledgers.close();
    }

    @Test
    void recordsACommitmentToWhatIsKept() {
        register();
        keeping.keep(ledger, R1, JOSIAH);

        assertThat(researcher().commitment()).isEqualTo(Commitment.to(held()));
        assertThat(Researchers.of(ledger.read().state()).uncommitted()).isEmpty();
    }

    @Test
    void aRepeatKeepsTheFirstDossierAndItsCommitment() {
        register();
        keeping.keep(ledger, R1, JOSIAH);
        Commitment first = researcher().commitment();
        keeping.keep(ledger, R1, JOSIAH);

        assertThat(researcher().commitment()).isEqualTo(first).isEqualTo(Commitment.to(held()));
        assertThat(entriesOf(PersonalDataCommitted.class)).isEqualTo(1);
    }

    @Test
    void aRepeatAfterACrashBeforeTheDossierCompletesTheRegistration() {
        register();
        register();
        keeping.keep(ledger, R1, JOSIAH);

        assertThat(researcher().commitment()).isEqualTo(Commitment.to(held()));
    }

    @Test
    void settlesACrashBetweenDossierAndCommitment() {
        register();
        Dossier dossier = new Dossier(JOSIAH, Salt.random(random));
        data.put(KEY, dossier);
        keeping.settle(ledger);

        assertThat(researcher().commitment()).isEqualTo(Commitment.to(dossier));
    }

    @Test
    void recordsOnceTheLedgerIsOpenAgainWhatASuspensionInterrupted() {
        register();
        data.put(KEY, new Dossier(JOSIAH, Salt.random(random)));
        closure(1, ClosureState.SUSPENDED);
        keeping.settle(ledger);
        assertThat(ledger.read().size()).isEqualTo(2);
        assertThat(keeping.interrupted()).isEmpty();

        closure(2, ClosureState.OPEN);
        keeping.settle(ledger);
        assertThat(researcher().commitment()).isEqualTo(Commitment.to(held()));
    }

    @Test
    void erasesAlsoWhatASuspensionFindsHalfErased() {
        register();
        keeping.keep(ledger, R1, JOSIAH);
        order();
        closure(1, ClosureState.SUSPENDED);
        keeping.settle(ledger);

        assertThat(data.get(KEY)).isEqualTo(new Keeping.Gone());
        assertThat(Researchers.of(ledger.read().state()).erasing()).isEmpty();
    }

    @Test
    void leavesAResearcherWhoseDataNeverCameToWait() {
        register();
        keeping.settle(ledger);

        assertThat(researcher().commitment()).isNull();
        assertThat(ledger.read().size()).isEqualTo(1);
    }

    @Test
    void erasesAndRecordsThat() {
        register();
        keeping.keep(ledger, R1, JOSIAH);
        order();
        keeping.erase(ledger, R1);

        assertThat(data.get(KEY)).isEqualTo(new Keeping.Gone());
        assertThat(researcher())
                .isInstanceOfSatisfying(
                        Researcher.Forgotten.class,
                        forgotten -> assertThat(forgotten.erased()).isTrue());
    }

    @Test
    void settlesACrashAfterTheOrderOfErasure() {
        register();
        keeping.keep(ledger, R1, JOSIAH);
        order();
        keeping.settle(ledger);
        keeping.settle(ledger);

        assertThat(data.get(KEY)).isEqualTo(new Keeping.Gone());
        assertThat(entriesOf(PersonErased.class)).isEqualTo(1);
    }

    @Test
    void settlesACrashBetweenErasureAndItsRecord() {
        register();
        keeping.keep(ledger, R1, JOSIAH);
        order();
        data.erase(KEY);
        keeping.settle(ledger);

        assertThat(Researchers.of(ledger.read().state()).erasing()).isEmpty();
    }

    @Test
    void aRepeatOfTheRegistrationBringsNothingBack() {
        register();
        order();
        register();
        keeping.keep(ledger, R1, JOSIAH);

        assertThat(data.get(KEY)).isEqualTo(new Keeping.Gone());
    }

    @Test
    void provesEntriesAsBeforeAfterAnErasure() {
        register();
        keeping.keep(ledger, R1, JOSIAH);
        Ledger.TreeHead before = ledger.treeHead();
        Hash entry = Hashing.leaf(ledger.entry(1).bytes());
        order();
        keeping.erase(ledger, R1);
        Ledger.TreeHead after = ledger.treeHead();

        assertThat(Verification.inclusion(entry, 0, after.size(), ledger.inclusion(1, after.size()), after.root()))
                .isTrue();
        assertThat(Verification.consistency(
                        before.size(),
                        after.size(),
                        ledger.consistency(before.size(), after.size()),
                        before.root(),
                        after.root()))
                .isTrue();
    }

    @Test
    void bringsNothingPersonalIntoTheLedger() {
        register();
        keeping.keep(ledger, R1, JOSIAH);

        assertThat(ledger.entries(0, 10))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.text())
                        .doesNotContain(
                                "Josiah", "carberry", "1825-0097", held().salt().hex()));
    }

    @Test
    void remembersWhereItWasInterruptedUntilThatIsSettled() {
        register();
        keeping.keep(ledger, R1, JOSIAH);
        order();
        away.set(true);
        assertThatThrownBy(() -> keeping.erase(ledger, R1)).isInstanceOf(DomainException.class);
        assertThat(keeping.interrupted()).containsExactly(SEMATECH);
        assertThatThrownBy(() -> keeping.settle(ledger)).isInstanceOf(DomainException.class);
        assertThat(keeping.interrupted()).containsExactly(SEMATECH);

        away.set(false);
        keeping.settle(ledger);
        assertThat(keeping.interrupted()).isEmpty();
        assertThat(data.get(KEY)).isEqualTo(new Keeping.Gone());
    }

    @Test
    void showsWhoSomeoneIsToTheOrganisationsTheyWorkAtAndToNobodyElse() {
        register();
        keeping.keep(ledger, R1, JOSIAH);

        assertThat(keeping.show(SEMATECH, researcher(), Optional.of(UTEXAS), DAY))
                .contains(held());
        assertThat(keeping.show(SEMATECH, researcher(), Optional.of(IBM), DAY)).isEmpty();
        assertThat(keeping.show(SEMATECH, researcher(), Optional.empty(), DAY)).isEmpty();
        assertThat(keeping.show(SEMATECH, researcher(), Optional.of(UTEXAS), BEGIN.minusDays(1)))
                .isEmpty();
    }

    @Test
    void showsNobodyAnythingOnceTheErasureIsOrdered() {
        register();
        keeping.keep(ledger, R1, JOSIAH);
        order();

        assertThat(keeping.show(SEMATECH, researcher(), Optional.of(UTEXAS), DAY))
                .isEmpty();
    }

    private void register() {
        ledger.execute(Samples.register(Purpose.RECOGNITION), Request.of(UTE, "register"));
    }

    private void closure(long turn, ClosureState state) {
        TalentEvent event = new LedgerClosureChanged(new ClosureOrder(turn, state, "An inquiry", null));
        ledger.execute((_, _) -> List.of(event), Request.of(UTE, "closure-" + turn));
    }

    private void order() {
        ledger.execute(
                new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Own(UTEXAS)), Request.of(UTE, "order"));
    }

    private Researcher researcher() {
        return Researchers.of(ledger.read().state()).require(R1);
    }

    private Dossier held() {
        return ((Keeping.Held) data.get(KEY)).dossier();
    }

    private long entriesOf(Class<? extends TalentEvent> type) {
        List<Entry<TalentEvent>> entries = ledger.entries(0, 100);
        return entries.stream().map(Entry::event).filter(type::isInstance).count();
    }

    /** A store that can be away. */
    private record Absent(PersonalData data, AtomicBoolean away) implements PersonalData {

        @Override
        public Keeping put(PersonKey key, Dossier dossier) {
            return there().put(key, dossier);
        }

        @Override
        public Keeping get(PersonKey key) {
            return there().get(key);
        }

        @Override
        public void erase(PersonKey key) {
            there().erase(key);
        }

        @Override
        public Set<LedgerId> ledgers() {
            return there().ledgers();
        }

        private PersonalData there() {
            if (away.get()) {
                throw DomainException.unavailable("personal-data-unavailable", "Away.");
            }
            return data;
        }
    }
}
