package io.consort.talent.agreement.web;

import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.ProposeVersion;
import io.consort.talent.agreement.Terms;

record ProposeVersionRequest(Terms terms) {

    ProposeVersion toCommand(AgreementId agreement) {
        return new ProposeVersion(agreement, terms);
    }
}
