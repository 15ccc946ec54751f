package io.consort.consortium.amendment.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.charter.CharterEvent.CharterAgreed;
import io.consort.consortium.charter.CharterEvent.CharterConsented;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ConsentResponse(
        int proposal,
        OrganisationId organisation,

        @Schema(description = "The version that is in force because this was the last consent") @Nullable
        Integer version) {

    static ConsentResponse of(Receipt<ConsortiumEvent> receipt) {
        CharterConsented consented = receipt.first(CharterConsented.class);
        Integer version = receipt.events().stream()
                .filter(CharterAgreed.class::isInstance)
                .map(event -> ((CharterAgreed) event).charter().version())
                .findFirst()
                .orElse(null);
        return new ConsentResponse(consented.proposal(), consented.organisation(), version);
    }
}
