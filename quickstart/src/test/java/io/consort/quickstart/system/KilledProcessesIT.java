package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(6000)
class KilledProcessesIT {

    private static final int ROUNDS = 5;
    private static final int WRITERS = 8;

    private final RunningPlatform platform = RunningPlatform.shared();

    @Test
    void keepsWhatWasAcknowledgedWhenAServiceIsKilledUnderLoad() {
        int repeats = killUnderLoad(platform.ipLedger(), platform.world().found("killed-service"));
        assertThat(repeats).as("requests that were cut off and sent again").isPositive();
    }

    @Test
    void keepsWhatWasAcknowledgedWhenTheStoreIsKilledUnderLoad() {
        killUnderLoad(platform.store(), platform.world().found("killed-store"));
    }

    /** How often writers had to ask again. */
    private int killUnderLoad(Server victim, Consortium consortium) {
        Witness witness = consortium.witness();
        List<Acknowledged> acknowledged;
        int repeats;
        try (Writers writers = Writers.start(
                WRITERS,
                consortium,
                platform.gateway().origin(),
                platform.ipLedger().origin())) {
            for (int round = 0; round < ROUNDS; round++) {
                writers.awaitMore(ThreadLocalRandom.current().nextInt(40, 160));
                witness.look(platform.ipLedger().origin());
                long life = victim.life();
                victim.kill();
                victim.awaitLifeAfter(life);
            }
            writers.awaitMore(40);
            acknowledged = writers.end();
            repeats = writers.repeats();
        }

        Acknowledged.requireKept(acknowledged, witness.audit(platform.ipLedger().origin()));
        auditWhatElseThereIs(consortium);
        return repeats;
    }

    private void auditWhatElseThereIs(Consortium consortium) {
        new Witness(consortium.member(), "/api/consortium", "/consortia/" + consortium.id())
                .audit(platform.gateway().origin());
        new Witness(platform.world().administrator(), "/api/consortium", "/platform")
                .audit(platform.gateway().origin());
    }
}
