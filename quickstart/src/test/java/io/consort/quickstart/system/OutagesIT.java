package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Something is away: the others say so in time, and go on by themselves once it is back. */
@Timeout(6000)
class OutagesIT {

    /** What is true without the store: it is away itself, whoever knows the standings is without it, a service waits for it. */
    private static final String[] NO_STORE = {"store-unavailable", "standing-unknown", "service-timeout"};

    private final RunningPlatform platform = RunningPlatform.shared();
    private final URI gateway = platform.gateway().origin();
    private final URI ipLedger = platform.ipLedger().origin();

    @Test
    void aServiceThatStartsWithoutTheIdentityProviderSaysSoAndNeedsNoOtherStart() throws IOException {
        Consortium consortium = platform.world().found("no-identity");
        String assets = consortium.at("ip-ledger", "/assets");
        consortium.member().await(ipLedger, assets);

        try (Door door = new Door(platform.identity());
                Replica started = platform.replica(
                        "ip-ledger-alone",
                        Map.of("CONSORT_IDENTITY_URI", door.origin().toString()))) {
            URI alone = started.server().origin();
            long life = started.server().life();
            Outage.told(() -> consortium.member().get(alone, assets), "identity-unavailable");
            Outage.told(() -> consortium.register(alone, "A-1"), "identity-unavailable");
            assertThat(consortium.member().get(ipLedger, assets).status())
                    .as("who knows the provider's keys goes on")
                    .isEqualTo(200);

            door.open();
            consortium.member().await(alone, assets);
            consortium.registered(alone, "A-1");
            assertThat(started.server().life()).isEqualTo(life);
        }
    }

    @Test
    void withoutTheStoreRequestsAreAnsweredAndDoneOnceWhenItIsBack() {
        Consortium consortium = platform.world().found("no-store");
        consortium.registered(gateway, "A-1");
        List<Long> lives = lives();

        try (Server.Stopped _ = platform.store().stop()) {
            Outage.told(() -> consortium.member().get(gateway, consortium.at("ip-ledger", "/assets")), NO_STORE);
            Outage.told(() -> consortium.register(gateway, "A-2"), NO_STORE);
        }

        consortium.registered(gateway, "A-2");
        assertThat(consortium.witness().audit(gateway)).extracting(Entry::key).containsExactly("A-1", "A-2");
        assertThat(lives()).isEqualTo(lives);
    }

    @Test
    void withoutConsortiumServiceWhoIsKnownGoesOnForAWhileAndNobodysStandingIsAssumed() {
        Consortium known = platform.world().found("known-standing");
        Consortium unheard = platform.world().found("unheard-of");
        String assets = known.at("ip-ledger", "/assets");
        known.registered(gateway, "A-1");
        List<Long> lives = lives();

        try (Server.Stopped _ = platform.consortium().stop()) {
            assertThat(known.member().get(gateway, assets).status()).isEqualTo(200);
            known.registered(gateway, "A-2");
            Outage.told(() -> unheard.member().get(gateway, unheard.at("ip-ledger", "/assets")), "standing-unknown");
            Outage.told(() -> unheard.register(gateway, "A-1"), "standing-unknown");
        }

        unheard.member().await(gateway, unheard.at("ip-ledger", "/assets"));
        known.registered(gateway, "A-3");
        assertThat(known.witness().audit(gateway)).extracting(Entry::key).containsExactly("A-1", "A-2", "A-3");
        assertThat(lives()).isEqualTo(lives);
    }

    private List<Long> lives() {
        return Stream.of(platform.store(), platform.consortium(), platform.ipLedger(), platform.gateway())
                .map(Server::life)
                .toList();
    }
}
