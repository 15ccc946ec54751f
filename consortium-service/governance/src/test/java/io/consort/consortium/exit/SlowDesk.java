package io.consort.consortium.exit;

import io.consort.kernel.identity.ConsortiumId;
import java.time.LocalDate;

/** A desk that settles first, and lets others go on before its answer arrives. */
record SlowDesk(ExitDesk desk, Runnable meanwhile) implements ExitDesk {

    @Override
    public PartPreview preview(ConsortiumId consortium, Leaving leaving) {
        return desk.preview(consortium, leaving);
    }

    @Override
    public void settle(ConsortiumId consortium, SettlementId settlement, Leaving leaving, String digest) {
        desk.settle(consortium, settlement, leaving, digest);
        meanwhile.run();
    }

    @Override
    public void revoke(ConsortiumId consortium, SettlementId settlement, String reason) {
        desk.revoke(consortium, settlement, reason);
    }

    @Override
    public void readmit(ConsortiumId consortium, SettlementId settlement, LocalDate from) {
        desk.readmit(consortium, settlement, from);
    }
}
