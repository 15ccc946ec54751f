package io.consort.ipledger.notice.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.notice.ConsentToNotice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;

record AgreementRequest(@Schema(example = "ibm") OrganisationId coOwner) {

    ConsentToNotice toCommand(NoticeId notice, Mandate mandate) {
        return new ConsentToNotice(notice, coOwner, mandate);
    }
}
