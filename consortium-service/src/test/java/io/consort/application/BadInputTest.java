package io.consort.application;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Api;
import io.consort.starter.test.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.Import;

@Import(InMemoryIdentity.class)
class BadInputTest extends BadInput {

    @BeforeEach
    @Override
    protected void standings() {
        Alpha.exists(api);
    }

    @Override
    protected Api caller(String endpoint) {
        if (endpoint.contains("/internal/")) {
            return api.asService("ip-ledger");
        }
        if (endpoint.matches(".*\\{consortiumId}/(suspensions|suspension-liftings|abandonment)")) {
            return api.asAdministrator("root");
        }
        return endpoint.contains("{consortiumId}") ? secretariat() : api.asAdministrator("root");
    }

    /** Of the platform's ledger only what the test itself can change: organisations and consortia. */
    @Override
    protected String recorded() {
        Api root = api.asAdministrator("root");
        return secretariat().get("/api/consortium/consortia/alpha/checkpoint").text()
                + root.get("/api/consortium/organisations").text()
                + root.get("/api/consortium/consortia").text();
    }

    private Api secretariat() {
        return api.as("olga", "secretariat-org");
    }
}
