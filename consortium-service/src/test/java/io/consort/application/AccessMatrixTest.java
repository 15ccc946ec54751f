package io.consort.application;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.AccessMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.Import;

@Import(InMemoryIdentity.class)
class AccessMatrixTest extends AccessMatrix {

    @BeforeEach
    @Override
    protected void standings() {
        Alpha.exists(api);
    }
}
