package io.consort.consortium.dues.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.dues.AssessedYear;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import java.util.List;
import org.joda.money.Money;

record DuesResponse(int year, Money total, List<AssessmentResponse> assessments) {

    static DuesResponse of(int year, Receipt<ConsortiumEvent> receipt) {
        return of(
                year,
                receipt.events().stream()
                        .filter(DuesAssessed.class::isInstance)
                        .map(DuesAssessed.class::cast)
                        .map(each -> AssessmentResponse.of(each.organisation(), each.assessment()))
                        .toList());
    }

    static DuesResponse of(int year, AssessedYear assessed) {
        return of(
                year,
                assessed.byMember().entrySet().stream()
                        .map(each -> AssessmentResponse.of(new OrganisationId(each.getKey()), each.getValue()))
                        .toList());
    }

    private static DuesResponse of(int year, List<AssessmentResponse> assessments) {
        return new DuesResponse(
                year,
                Money.total(assessments.stream().map(AssessmentResponse::amount).toList()),
                assessments);
    }
}
