package io.consort.consortium.amendment;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.charter.CharterEvent.CharterProposed;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.EffectKind;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * The secretariat asks all members to agree to a next version, where the charter has no kind of motion that changes it. A
 * later proposal takes the place of an earlier one that is open. Refused with {@code charter-needs-resolution} where there is
 * such a kind of motion, {@code charter-binds-nobody} where nobody has acceded, and as any change.
 */
public final class ProposeCharter implements Command<ConsortiumState, ConsortiumEvent> {

    private final CharterDraft draft;

    private ProposeCharter(CharterDraft draft) {
        this.draft = draft;
    }

    /**
     * The command, for a draft that names organisations on the register only.
     *
     * @throws DomainException REFUSED {@code charter-names-unknown}
     */
    public static ProposeCharter of(CharterDraft draft, OrganisationDirectory directory) {
        NamedOrganisations.refuseUnknown(draft, directory, "");
        return new ProposeCharter(draft);
    }

    @Override
    public List<CharterEvent> decide(ConsortiumState state, Context context) {
        Charter inForce = Charter.of(state);
        if (inForce.isResolved(EffectKind.CHARTER_CHANGE)) {
            throw DomainException.refused(
                    "charter-needs-resolution",
                    "Version " + inForce.version() + " of the charter says by which motion it is changed.");
        }
        if (Members.of(state).byOrganisation().values().stream()
                .allMatch(each -> each.last().isEmpty())) {
            throw DomainException.refused(
                    "charter-binds-nobody", "Nobody has acceded, so that there is nobody to ask: adopt it.");
        }
        NextVersion.of(draft, state, context.today());
        return List.of(new CharterProposed(Charters.of(state).nextProposal(), inForce.version(), draft));
    }
}
