package io.consort.talent.agreement.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.agreement.Agreement;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param proposal the version that waits for the other party's signature; absent where none does
 * @param signed the versions that both parties have signed, oldest first
 */
record AgreementResponse(
        AgreementId id,
        OrganisationId home,
        OrganisationId host,
        @Nullable Version proposal,
        List<Version> signed) {

    static AgreementResponse of(Agreement agreement) {
        return new AgreementResponse(
                agreement.id(), agreement.home(), agreement.host(), agreement.proposal(), agreement.signed());
    }
}
