package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;

/**
 * Something was changed about one of an organisation's people. Names and addresses are the identity provider's alone.
 *
 * @param person the pseudonym
 */
public record PersonChanged(OrganisationId organisation, PersonId person, PersonChange change)
        implements OrganisationEvent {}
