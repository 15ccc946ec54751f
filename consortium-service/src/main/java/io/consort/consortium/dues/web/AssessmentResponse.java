package io.consort.consortium.dues.web;

import io.consort.consortium.dues.Assessment;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record AssessmentResponse(
        OrganisationId organisation,
        ClassId membershipClass,
        int charterVersion,
        @Nullable Integer basisYear,
        @Nullable Money basis,
        Money amount) {

    static AssessmentResponse of(OrganisationId organisation, Assessment assessment) {
        return new AssessmentResponse(
                organisation,
                assessment.membershipClass(),
                assessment.charterVersion(),
                assessment.basisYear(),
                assessment.basis(),
                assessment.amount());
    }
}
