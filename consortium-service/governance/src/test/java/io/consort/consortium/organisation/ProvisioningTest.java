package io.consort.consortium.organisation;

import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Runtime.onPlatform;
import static io.consort.consortium.Runtime.platform;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Postman;
import io.consort.consortium.Runtime;
import io.consort.consortium.organisation.InMemoryIdentityProvider.Failure;
import io.consort.kernel.ledger.Ledgers;
import org.junit.jupiter.api.Test;

class ProvisioningTest {

    private final Runtime runtime = new Runtime();
    private final InMemoryIdentityProvider provider = new InMemoryIdentityProvider();

    @Test
    void linksAnOrganisationOnce() {
        try (var ledgers = runtime.start()) {
            register(ledgers, "ibm");
            Postman provisioning = new Postman(ledgers, new Provisioning(ledgers, provider));
            provisioning.sweep();
            provisioning.sweep();

            assertThat(identity(ledgers, "ibm")).isEqualTo(IdentityStatus.LINKED);
            assertThat(provider.asked()).isEqualTo(1);
            assertThat(platform(ledgers).read().size()).isEqualTo(2);
        }
    }

    @Test
    void takesUpInTheNextProcessWhatACrashLeft() {
        try (var ledgers = runtime.start()) {
            register(ledgers, "ibm");
        }
        provider.fails(Failure.AFTER);
        try (var ledgers = runtime.start()) {
            new Postman(ledgers, new Provisioning(ledgers, provider)).sweep();
            assertThat(identity(ledgers, "ibm")).isEqualTo(IdentityStatus.PENDING);
            assertThat(provider.known()).containsOnlyKeys("ibm");
        }
        try (var ledgers = runtime.start()) {
            new Postman(ledgers, new Provisioning(ledgers, provider)).sweep();
            assertThat(keycloakId(ledgers, "ibm")).isEqualTo(provider.known().get("ibm"));
        }
    }

    @Test
    void asksNoFurtherWhileTheProviderIsAwayAndGoesOnOnceItIsBack() {
        try (var ledgers = runtime.start()) {
            register(ledgers, "ibm");
            register(ledgers, "ti");
            Postman provisioning = new Postman(ledgers, new Provisioning(ledgers, provider));
            provider.fails(Failure.BEFORE);
            provisioning.sweep();
            assertThat(provider.asked()).isEqualTo(1);

            provisioning.sweep();
            assertThat(provider.known()).containsOnlyKeys("ibm", "ti");
            assertThat(Organisations.of(platform(ledgers).read().state()).pending())
                    .isEmpty();
        }
    }

    @Test
    void doesNotLetOneRefusedOrganisationHoldUpTheOthers() {
        try (var ledgers = runtime.start()) {
            register(ledgers, "ibm");
            register(ledgers, "ti");
            provider.fails(Failure.REFUSED);
            new Postman(ledgers, new Provisioning(ledgers, provider)).sweep();
            assertThat(provider.known()).hasSize(1);
            assertThat(Organisations.of(platform(ledgers).read().state()).pending())
                    .hasSize(1);
        }
    }

    @Test
    void twoReplicasRecordOneLink() {
        try (var one = runtime.start();
                var two = runtime.start()) {
            register(one, "ibm");
            Postman first = new Postman(one, new Provisioning(one, provider));
            new Postman(two, new Provisioning(two, provider)).sweep();
            first.sweep();
            assertThat(provider.asked()).isEqualTo(1);
            assertThat(platform(one).read().size()).isEqualTo(2);
        }
    }

    private static void register(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, String id) {
        onPlatform(ledgers, new RegisterOrganisation(organisation(id), profile(id)));
    }

    private static IdentityStatus identity(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, String id) {
        return find(ledgers, id).identity();
    }

    private static String keycloakId(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, String id) {
        return find(ledgers, id).keycloakId();
    }

    private static Organisation find(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, String id) {
        return Organisations.of(platform(ledgers).read().state())
                .find(organisation(id))
                .orElseThrow();
    }
}
