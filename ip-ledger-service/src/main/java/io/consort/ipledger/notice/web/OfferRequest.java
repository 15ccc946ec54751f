package io.consort.ipledger.notice.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.OfferCompensation;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.joda.money.Money;

record OfferRequest(@Schema(example = "ibm") OrganisationId coOwner, Money amount) {

    OfferCompensation toCommand(NoticeId notice, Mandate mandate) {
        return new OfferCompensation(notice, coOwner, amount, mandate);
    }
}
