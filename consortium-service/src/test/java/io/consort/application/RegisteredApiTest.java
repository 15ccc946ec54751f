package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Services that record something for an organisation ask whether there is one; nobody else does. */
@ServiceTest
class RegisteredApiTest {

    @Autowired
    private Api api;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String a = "a-" + unique;
    private final String b = "b-" + unique;

    private static String path(String organisation) {
        return "/internal/organisations/" + organisation;
    }

    private void register(String id) {
        Answer registered =
                api.asAdministrator("root").post("/api/consortium/organisations", """
                {"id":"%s","legalName":"The %s","kind":"sme","country":"FR","domains":["%s.example"]}""".formatted(id, id, id));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
    }

    @Test
    void saysWhoIsOnTheRegisterAndWhoIsNotOrIsNoMore() {
        Api service = api.asService("ip-ledger-service");
        assertThat(service.get(path(a)).text()).isEqualTo("{\"registered\":false}");
        register(a);
        register(b);
        assertThat(service.get(path(a)).text()).isEqualTo("{\"registered\":true}");
        assertThat(api.asService("finance-service").get(path(b)).text()).isEqualTo("{\"registered\":true}");
        Answer merged = api.asAdministrator("root").post("/api/consortium/successions", """
                {"organisations":["%s"],"successors":["%s"],"effectiveOn":"2024-01-01"}""".formatted(b, a));
        assertThat(merged.status()).as(merged.toString()).isBetween(200, 201);
        assertThat(service.get(path(b)).text()).isEqualTo("{\"registered\":false}");
        assertThat(service.get(path(a)).text()).isEqualTo("{\"registered\":true}");
    }

    @Test
    void answersServicesThatRecordForOrganisationsAlone() {
        for (Api other :
                List.of(api.asService("talent-service"), api.as("irene", "ibm"), api.asAdministrator("root"))) {
            assertThat(other.get(path(a)).status()).isEqualTo(403);
        }
        assertThat(api.anonymous().get(path(a)).status()).isEqualTo(401);
    }

    @Test
    void refusesWhatIsNoId() {
        assertThat(api.asService("ip-ledger-service").get(path("not%20one")).status())
                .isEqualTo(400);
    }
}
