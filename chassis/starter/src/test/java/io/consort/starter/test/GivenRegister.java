package io.consort.starter.test;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Register;

/** The register as tests find it: everybody is on it, but who is named a stranger; of the silent it cannot be learnt. */
final class GivenRegister implements Register {

    @Override
    public boolean has(OrganisationId organisation) {
        if (organisation.value().startsWith("silent")) {
            throw DomainException.unavailable("register-unknown", "The register does not answer.");
        }
        return !organisation.value().startsWith("stranger");
    }
}
