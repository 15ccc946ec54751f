package io.consort.consortium.decision;

import io.consort.consortium.amendment.NamedOrganisations;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;

/** Organisations that a proposal brings in from outside must be on the platform's register. */
final class Known {

    private Known() {}

    /**
     * @throws DomainException REFUSED {@code organisation-unknown}, {@code charter-names-unknown}
     */
    static void require(Proposal proposal, OrganisationDirectory directory) {
        switch (proposal) {
            case Proposal.AmendCharter(var _, var draft) ->
                NamedOrganisations.refuseUnknown(draft, directory, "/question/proposal/draft");
            case Proposal.Admit(var organisation, var _) -> require(organisation, directory);
            case Proposal.Elect(var _, var organisation, var _) -> require(organisation, directory);
            case Proposal.Opinion(var concerns) -> {
                if (concerns != null) {
                    require(concerns, directory);
                }
            }
            case Proposal.Suspend _,
                    Proposal.Expel _,
                    Proposal.Install _,
                    Proposal.Remove _,
                    Proposal.EnactScheme _,
                    Proposal.PerformAct _,
                    Proposal.WindUp _,
                    Proposal.Dissolve _ -> {}
        }
    }

    private static void require(OrganisationId organisation, OrganisationDirectory directory) {
        if (!directory.knows(organisation)) {
            throw DomainException.refused(
                    "organisation-unknown", "There is no organisation " + organisation + " on the register.");
        }
    }
}
