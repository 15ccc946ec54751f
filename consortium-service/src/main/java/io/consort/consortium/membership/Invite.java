package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Invites an organisation to a class of members. Refused with {@code organisation-unknown}, {@code class-unknown},
 * {@code already-invited}, and {@code already-member} unless an earlier membership has ended.
 */
public final class Invite implements Command<ConsortiumState, ConsortiumEvent> {

    private final OrganisationId organisation;
    private final ClassId membershipClass;

    private Invite(OrganisationId organisation, ClassId membershipClass) {
        this.organisation = organisation;
        this.membershipClass = membershipClass;
    }

    /**
     * The command, for an organisation that is on the register.
     *
     * @throws DomainException REFUSED {@code organisation-unknown} when it is not
     */
    public static Invite of(OrganisationId organisation, ClassId membershipClass, OrganisationDirectory directory) {
        if (!directory.knows(organisation)) {
            throw DomainException.refused(
                    "organisation-unknown", "There is no organisation " + organisation + " on the register.");
        }
        return new Invite(organisation, membershipClass);
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Charter charter = state.charter();
        charter.require(membershipClass);
        state.members().find(organisation).ifPresent(before -> {
            if (before.invitation() != null) {
                throw DomainException.conflict(
                        "already-invited",
                        organisation + " was invited to the class "
                                + before.invitation().membershipClass() + " on "
                                + before.invitation().invitedOn() + "; that invitation is open.");
            }
            before.last().filter(last -> !last.hasEndedBy(context.today())).ifPresent(last -> {
                throw DomainException.conflict(
                        "already-member",
                        organisation + " is a member of the class " + last.membershipClass() + " from " + last.from()
                                + ".");
            });
        });
        return List.of(new OrganisationInvited(organisation, membershipClass, charter.version(), context.today()));
    }
}
