package io.consort.ipledger.disclosure.web;

import io.consort.ipledger.disclosure.Disclosure;
import io.consort.ipledger.disclosure.Openness;
import io.consort.ipledger.disclosure.SetDisclosure;
import io.swagger.v3.oas.annotations.media.Schema;

record DisclosureRequest(
        @Schema(description = "For whom commercial terms are that begin from now on")
        Openness terms,

        @Schema(description = "By which the charter says so", example = "R-7")
        String resolution) {

    SetDisclosure toCommand() {
        return new SetDisclosure(new Disclosure(terms, resolution));
    }
}
