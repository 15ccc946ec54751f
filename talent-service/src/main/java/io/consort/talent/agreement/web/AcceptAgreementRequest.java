package io.consort.talent.agreement.web;

import io.consort.talent.agreement.AcceptAgreement;
import io.consort.talent.agreement.AgreementId;
import io.swagger.v3.oas.annotations.media.Schema;

/** @param version which version is signed */
record AcceptAgreementRequest(@Schema(example = "1") int version) {

    AcceptAgreement toCommand(AgreementId agreement) {
        return new AcceptAgreement(agreement, version);
    }
}
