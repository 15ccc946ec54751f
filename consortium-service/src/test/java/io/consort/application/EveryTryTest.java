package io.consort.application;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Api;
import io.consort.starter.test.EveryTry;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.Import;

@Import(InMemoryIdentity.class)
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
