package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.kernel.identity.OrganisationId;

/** What happens to an organisation on the register. */
public sealed interface OrganisationEvent extends ConsortiumEvent
        permits OrganisationRegistered,
                OrganisationProvisioned,
                FederationRequested,
                FederationEstablished,
                OnboardingFailed,
                PersonChanged,
                PersonInvited,
                PersonInvitationEnded,
                GroupJoined,
                GroupLeft,
                OrganisationRenamed,
                OrganisationIdentified,
                OrganisationSucceeded,
                SuccessionCarried,
                OrganisationDemerged,
                DemergerCarried {

    /** The organisation. */
    OrganisationId organisation();

    @Override
    default String subject() {
        return "organisations/" + organisation();
    }
}
