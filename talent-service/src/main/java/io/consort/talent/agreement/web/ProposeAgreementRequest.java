package io.consort.talent.agreement.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.agreement.ProposeAgreement;
import io.consort.talent.agreement.Terms;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * @param home whose titles
 * @param host who is to recognise them
 */
record ProposeAgreementRequest(
        @Schema(example = "utexas") OrganisationId home,
        @Schema(example = "ibm") OrganisationId host,
        Terms terms) {

    ProposeAgreement toCommand() {
        return new ProposeAgreement(home, host, terms);
    }
}
