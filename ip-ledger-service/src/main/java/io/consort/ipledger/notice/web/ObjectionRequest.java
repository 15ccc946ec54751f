package io.consort.ipledger.notice.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;

record ObjectionRequest(
        @Schema(example = "ibm") OrganisationId coOwner,

        @Schema(example = "The licensee competes with our own line.")
        String reason) {

    ObjectToNotice toCommand(NoticeId notice, Mandate mandate) {
        return new ObjectToNotice(notice, coOwner, reason, mandate);
    }
}
