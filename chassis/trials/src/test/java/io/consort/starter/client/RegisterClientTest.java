package io.consort.starter.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.test.Clients;
import io.consort.starter.web.Register;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What consortium-service says of the register, asked over real HTTP; and that nothing is made up when it does not say it. */
class RegisterClientTest {

    private static final OrganisationId IBM = new OrganisationId("ibm");

    private final World world = new World();
    private final Register register = asked(world.clients());

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void readsWhoIsOnItAndWhoIsNot() {
        world.standings(okJson("{\"registered\":true}"));
        assertThat(register.has(IBM)).isTrue();
        world.consortium.verify(getRequestedFor(urlEqualTo("/internal/organisations/ibm"))
                .withHeader("Authorization", equalTo("Bearer token-1")));
        world.standings(okJson("{\"registered\":false}"));
        assertThat(register.has(IBM)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 502, 503})
    void doesNotKnowWhenItIsAnsweredWithAnError(int status) {
        world.standingsFail(status);
        assertUnknown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "<html>", "{\"registered\":null}", "{\"registered\":\"perhaps\"}"})
    void doesNotKnowWhenItIsAnsweredWithGarbage(String body) {
        world.standings(okJson(body));
        assertUnknown();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void doesNotKnowWhenTheConnectionBreaks(Fault fault) {
        world.standings(aResponse().withFault(fault));
        assertUnknown();
    }

    @Test
    void doesNotWaitForASilentRegister() {
        world.standings(okJson("{\"registered\":true}").withFixedDelay(Clients.LATE));
        assertUnknown(asked(world.clients(Duration.ofSeconds(1))));
    }

    @Test
    void doesNotWaitForOneThatTrickles() {
        world.standings(okJson("{\"registered\":true}").withChunkedDribbleDelay(20, Clients.LATE));
        assertUnknown(asked(world.clients(Duration.ofSeconds(1))));
    }

    private Register asked(ServiceClients clients) {
        return PartiesAutoConfiguration.register(
                clients.client("consortium", world.consortiumUri(), RegisterApi.class));
    }

    private void assertUnknown() {
        assertUnknown(register);
    }

    private static void assertUnknown(Register register) {
        DomainException unknown = catchThrowableOfType(DomainException.class, () -> register.has(IBM));
        assertThat(unknown).isNotNull();
        assertThat(unknown.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(unknown.slug()).isEqualTo("register-unknown");
        assertThat(unknown.detail()).contains("ibm", "register");
    }
}
