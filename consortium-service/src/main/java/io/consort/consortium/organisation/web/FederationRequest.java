package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.FederationProtocol;
import io.consort.consortium.organisation.RequestFederation;
import io.consort.consortium.organisation.Secret;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record FederationRequest(
        FederationProtocol protocol,

        @Schema(
                description = "Of the provider's metadata",
                example = "https://login.example.org/.well-known/openid-configuration")
        String address,

        @Schema(description = "By which the platform is known there; not for SAML") @Nullable
        String clientId,

        @Schema(description = "Goes to the identity provider alone; not for SAML") @Nullable
        String secret) {

    FederationRequest {
        if (secret == null && protocol == FederationProtocol.OIDC) {
            throw DomainException.invalid("/secret", "OpenID Connect needs the client's secret.");
        }
        if (secret != null && protocol == FederationProtocol.SAML) {
            throw DomainException.invalid("/secret", "SAML has no secret; leave it out.");
        }
    }

    @Nullable
    Secret handedOver() {
        return secret == null ? null : new Secret(secret);
    }

    Federation federation() {
        return new Federation(protocol, address, clientId);
    }

    RequestFederation toCommand(OrganisationId organisation) {
        return new RequestFederation(organisation, federation());
    }

    @Override
    public String toString() {
        return "(federation)";
    }
}
