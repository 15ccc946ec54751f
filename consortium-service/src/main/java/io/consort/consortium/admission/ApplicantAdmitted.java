package io.consort.consortium.admission;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An applicant may accede; its invitation was recorded with it.
 *
 * @param resolution by which it was admitted; null where the office did it
 */
public record ApplicantAdmitted(
        OrganisationId organisation, @Nullable ResolutionId resolution) implements AdmissionEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
