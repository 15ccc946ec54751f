package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PledgeEvent.PledgeConsented;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Lets one assignment of a pledged share, or a succession in it, go through; the pledge goes along. Nobody but the pledgee
 * itself can say so.
 *
 * @param pledge which pledge
 * @param assignment exactly what is agreed to
 */
public record ConsentToAssignment(PledgeId pledge, Assignment assignment)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        OrganisationId pledgee = Pledges.of(state).requirePlaced(pledge).pledgee();
        return Authority.of(
                Authority.Capacity.PLEDGEE,
                Mandate.speaker(
                        context,
                        pledgee::equals,
                        "not-the-pledgee",
                        "Only " + pledgee + " itself consents to an assignment of what is pledged to it."));
    }

    @Override
    public List<PledgeConsented> decide(IpLedgerState state, Context context) {
        PledgeTerms terms = Pledges.of(state).requirePlaced(pledge).terms();
        AssetId asset = terms.asset();
        Encumbrance encumbrance = Encumbered.of(state)
                .over(asset)
                .of(pledge)
                .orElseThrow(() -> DomainException.notFound("pledge", pledge));
        requireMeaningful(encumbrance);
        return List.of(new PledgeConsented(pledge, asset, assignment));
    }

    private void requireMeaningful(Encumbrance encumbrance) {
        if (!encumbrance.burdens().containsKey(assignment.from())) {
            throw DomainException.refused(
                    "nothing-pledged", assignment.from() + " holds nothing that is pledged by " + pledge + ".");
        }
        if (assignment.to().equals(encumbrance.pledgee())) {
            throw DomainException.refused(
                    "pledgee-is-assignee",
                    "Nobody holds a pledge over what is his own: release the pledge before the share goes to "
                            + assignment.to() + ", or enforce it.");
        }
        if (encumbrance.consents().contains(assignment)) {
            throw DomainException.conflict(
                    "consent-given", encumbrance.pledgee() + " has consented to this assignment already.");
        }
    }
}
