package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.FederationProtocol;
import org.jspecify.annotations.Nullable;

record FederationResponse(
        FederationProtocol protocol,
        String address,
        @Nullable String clientId) {

    static FederationResponse of(Federation federation) {
        return new FederationResponse(federation.protocol(), federation.address(), federation.clientId());
    }
}
