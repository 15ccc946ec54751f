package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.AdmissionEvent.ApplicantAdmitted;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.life.Life;
import io.consort.consortium.membership.ByResolution;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.membership.Outside;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets an applicant accede that has passed every step of vetting. The effect of a resolution; by hand only where the charter has
 * no kind of motion that admits. Refused with {@code resolution-required}, {@code application-ended}, {@code vetting-open},
 * {@code vetting-failed}, {@code class-unknown}, and {@code already-invited} or {@code already-member} where it was asked in otherwise
 * meanwhile.
 *
 * @param resolution that decided it; null by hand
 */
public record Admit(OrganisationId organisation, @Nullable ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Charter charter = Charter.of(state);
        Life.of(state).requireBeginnings();
        ByResolution.require(charter, EffectKind.ADMISSION, resolution);
        Candidacy application = Applications.of(state).requirePending(organisation, context.today());
        application.failed().ifPresent(no -> {
            throw DomainException.refused("vetting-failed", "Step " + no.step() + " was answered with no.");
        });
        application.next().ifPresent(next -> {
            throw DomainException.refused("vetting-open", "Step " + next.id() + " is to be answered first.");
        });
        charter.require(application.membershipClass());
        Outside.require(state, organisation, context.today());
        return List.of(
                new ApplicantAdmitted(organisation, resolution),
                new OrganisationInvited(
                        organisation, application.membershipClass(), charter.version(), context.today()));
    }
}
