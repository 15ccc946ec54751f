package io.consort.talent.researcher.store;

import static io.consort.talent.Samples.JOSIAH;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.talent.Mandate;
import io.consort.talent.Samples;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.assembly.TalentLedger;
import io.consort.talent.person.InMemoryPersonalData;
import io.consort.talent.person.Keeping;
import io.consort.talent.person.PersonKey;
import io.consort.talent.person.PersonalData;
import io.consort.talent.person.Salt;
import io.consort.talent.researcher.DossierKeeping;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;
import io.consort.talent.researcher.Purpose;
import io.consort.talent.researcher.Researchers;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final LedgerId SEMATECH = new LedgerId("sematech");
    private static final Actor UTE = Actor.of("ute", "utexas");

    private final BlockStore store = new InMemoryBlockStore();
    private final PersonalData data = new InMemoryPersonalData();
    private final SecureRandom random = new SecureRandom();
    private final DossierKeeping keeping = new DossierKeeping(data, () -> Salt.random(random));

    @Test
    void finishesAtTheNextStartTheErasureThatACrashInterrupted() {
        try (var crashed = ledgers()) {
            Ledger<TalentState, TalentEvent> ledger = crashed.ledger(SEMATECH);
            ledger.execute(Samples.register(Purpose.CONTACT), Request.of(UTE, "register"));
            keeping.keep(ledger, R1, JOSIAH);
            ledger.execute(new OrderErasure(R1, Ground.OBJECTION, new Mandate.Own(UTEXAS)), Request.of(UTE, "order"));
        }
        try (var restarted = ledgers()) {
            Settling settling = new Settling(restarted, data, keeping);
            settling.start();
            await(restarted);
            settling.stop();

            assertThat(data.get(new PersonKey(SEMATECH, R1))).isEqualTo(new Keeping.Gone());
            assertThat(Researchers.of(restarted.ledger(SEMATECH).read().state()).erasing())
                    .isEmpty();
            assertThat(settling.isRunning()).isFalse();
        }
    }

    private static void await(Ledgers<TalentState, TalentEvent> ledgers) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> Researchers.of(ledgers.ledger(SEMATECH).read().state())
                        .erasing()
                        .isEmpty());
    }

    private Ledgers<TalentState, TalentEvent> ledgers() {
        return new Ledgers<>(
                TalentLedger.DEFINITION,
                store,
                new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test")),
                new Seal(new byte[] {1, 2, 3}),
                LedgerSettings.standard(),
                Clock.systemUTC());
    }
}
