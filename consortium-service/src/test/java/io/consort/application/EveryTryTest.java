package io.consort.application;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Api;
import io.consort.starter.test.EveryTry;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** What it does is followed up for a while, so the platform is given up afterwards. */
@Import(InMemoryIdentity.class)
@DirtiesContext
class EveryTryTest extends EveryTry {

    @BeforeEach
    @Override
    protected void standings() {
        Alpha.exists(api);
    }

    @Override
    protected Api caller(String endpoint) {
        return Alpha.caller(api, endpoint);
    }

    @Override
    protected String recorded() {
        return Alpha.recorded(api);
    }
}
