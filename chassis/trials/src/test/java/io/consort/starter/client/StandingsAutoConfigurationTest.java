package io.consort.starter.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.ClientKey;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StandingsAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(ServiceClientsAutoConfiguration.class, StandingsAutoConfiguration.class))
            .withPropertyValues(
                    "consort.identity.issuer=http://127.0.0.1:1/realms/consort",
                    "consort.identity.uri=http://127.0.0.1:1",
                    "consort.identity.client-id=finance-service",
                    "consort.identity.client-key=" + ClientKey.generate().secretText(),
                    "consort.consortium-uri=http://127.0.0.1:1");

    @Test
    void asksTheConsortiumServiceAndStartsWhileEverythingIsAway() {
        runner.run(context -> assertThat(context).getBean(Standings.class).isInstanceOf(FeignStandings.class));
    }

    @Test
    void leavesAServiceThatKnowsStandingsAlone() {
        Standings own = (consortium, organisation) -> Optional.of(Role.OBSERVER);

        runner.withBean(Standings.class, () -> own)
                .run(context -> assertThat(context).getBean(Standings.class).isSameAs(own));
    }

    @Test
    void asksWhereAndAsWhomThePropertiesSay() {
        try (World world = new World()) {
            world.standing("member");
            runner.withPropertyValues(
                            "consort.identity.uri=" + world.identity.baseUrl(),
                            "consort.consortium-uri=" + world.consortiumUri())
                    .run(context -> assertThat(context.getBean(Standings.class)
                                    .of(new ConsortiumId("sematech"), new OrganisationId("ibm")))
                            .contains(Role.MEMBER));
        }
    }

    @Test
    void isPatientForTwoSecondsUnlessToldOtherwise() {
        runner.run(context ->
                assertThat(context.getBean(ClientProperties.class).timeout()).isEqualTo(Duration.ofSeconds(2)));
        runner.withPropertyValues("consort.clients.timeout=7s")
                .run(context -> assertThat(
                                context.getBean(ClientProperties.class).timeout())
                        .isEqualTo(Duration.ofSeconds(7)));
    }
}
