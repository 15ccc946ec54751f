package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Someone has written to the database past the service. */
@Timeout(6000)
class TamperedLedgerIT {

    private static final int ASSETS = 6;

    private final RunningPlatform platform = RunningPlatform.shared();
    private final URI gateway = platform.gateway().origin();

    @Test
    void refusesAnEditedARemovedAndAReorderedBlockWhenLedgersAreFoldedFromTheFirst() {
        refusesWhatWasChanged("folded", platform.ipLedger()::kill);
    }

    @Test
    void refusesAnEditedARemovedAndAReorderedBlockThatASnapshotStandsFor() {
        refusesWhatWasChanged("snapshot", platform.ipLedger()::end);
    }

    private void refusesWhatWasChanged(String name, Runnable ending) {
        World.Organisation office = platform.world().organisation(name);
        Consortium edited = founded(name + "-edited", office);
        Consortium removed = founded(name + "-removed", office);
        Consortium reordered = founded(name + "-reordered", office);
        Consortium untouched = founded(name + "-untouched", office);

        Server service = platform.ipLedger();
        long life = service.life();
        ending.run();
        try (Blocks blocks = new Blocks(platform.store().origin())) {
            blocks.edit(edited.id(), 3, "Method A-3", "Method B-3");
            blocks.remove(removed.id(), 3);
            blocks.exchange(reordered.id(), 3, 4);
        }
        service.awaitLifeAfter(life);
        untouched.member().await(gateway, untouched.at("ip-ledger", "/assets/A-3"));

        for (Consortium changed : List.of(edited, removed, reordered)) {
            for (String path : List.of("/assets", "/assets/A-1", "/events", "/checkpoint", "/proofs/inclusion?seq=1")) {
                Outage.told(() -> changed.member().get(gateway, changed.at("ip-ledger", path)), "ledger-refused");
            }
            Outage.told(() -> changed.register(gateway, "A-7"), "ledger-refused");
        }
        assertThat(service.log())
                .containsPattern("ERROR.*Ledger " + edited.id() + " is refused: block 3 has entries")
                .containsPattern("ERROR.*Ledger " + removed.id() + " is refused: .*block (3|after entry 2) is missing")
                .containsPattern("ERROR.*Ledger " + reordered.id() + " is refused: block 3 ")
                .doesNotContain("Ledger " + untouched.id() + " is refused");
        untouched.registered(gateway, "A-7");
        assertThat(untouched.witness().audit(gateway)).hasSize(ASSETS + 1);
    }

    /** A consortium with a block for each asset, signed for. */
    private Consortium founded(String name, World.Organisation office) {
        Consortium consortium = platform.world().found(name, office);
        for (int number = 1; number <= ASSETS; number++) {
            consortium.registered(gateway, "A-" + number);
        }
        assertThat(consortium.witness().look(gateway).size()).isEqualTo(ASSETS);
        return consortium;
    }
}
