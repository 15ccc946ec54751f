package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.life.Life;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Invites an organisation to a class of members. Refused with {@code organisation-unknown}, {@code class-unknown},
 * {@code already-invited}, {@code resolution-required} once anyone has acceded and the charter has a kind of motion that admits, and {@code already-member} unless an earlier membership has ended.
 */
public final class Invite implements Command<ConsortiumState, ConsortiumEvent> {

    private final OrganisationId organisation;
    private final ClassId membershipClass;
    private final @Nullable ResolutionId resolution;

    private Invite(OrganisationId organisation, ClassId membershipClass, @Nullable ResolutionId resolution) {
        this.organisation = organisation;
        this.membershipClass = membershipClass;
        this.resolution = resolution;
    }

    /** The command, as the effect of a resolution about an organisation that was found on the register before. */
    public static Invite by(ResolutionId resolution, OrganisationId organisation, ClassId membershipClass) {
        return new Invite(organisation, membershipClass, resolution);
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
        return new Invite(organisation, membershipClass, null);
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Charter charter = Charter.of(state);
        Life.of(state).requireBeginnings();
        charter.require(membershipClass);
        requireByHand(state, charter, resolution);
        Outside.require(state, organisation, context.today());
        return List.of(new OrganisationInvited(organisation, membershipClass, charter.version(), context.today()));
    }

    /** Founders are invited by hand, since before anyone has acceded nobody is there to vote. */
    static void requireByHand(ConsortiumState state, Charter charter, @Nullable ResolutionId resolution) {
        boolean founding = Members.of(state).byOrganisation().values().stream()
                .noneMatch(each -> each.last().isPresent());
        if (!founding) {
            ByResolution.require(charter, EffectKind.ADMISSION, resolution);
        }
    }
}
