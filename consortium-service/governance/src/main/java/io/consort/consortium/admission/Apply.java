package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.AdmissionEvent.ApplicationMade;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.life.Life;
import io.consort.consortium.membership.Acting;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.membership.Outside;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * An organisation on the register itself asks to become a member of a class. Refused with {@code no-applications} where members
 * come by invitation alone, {@code organisation-unknown}, {@code class-unknown}, {@code already-member}, {@code already-invited},
 * {@code already-applied}.
 */
public final class Apply implements Command<ConsortiumState, ConsortiumEvent> {

    private final ClassId membershipClass;
    private final OrganisationDirectory directory;

    private Apply(ClassId membershipClass, OrganisationDirectory directory) {
        this.membershipClass = membershipClass;
        this.directory = directory;
    }

    /**
     * The command.
     *
     * @param directory that knows organisations for good, so that asking it again changes nothing
     */
    public static Apply to(ClassId membershipClass, OrganisationDirectory directory) {
        return new Apply(membershipClass, directory);
    }

    @Override
    public List<AdmissionEvent> decide(ConsortiumState state, Context context) {
        OrganisationId organisation = Acting.organisation(context);
        LocalDate today = context.today();
        Charter charter = Charter.of(state);
        Life.of(state).requireBeginnings();
        if (charter.admission().isEmpty()) {
            throw DomainException.refused(
                    "no-applications",
                    "By version " + charter.version() + " of the charter members come by invitation alone.");
        }
        if (!directory.knows(organisation)) {
            throw DomainException.refused(
                    "organisation-unknown", "There is no organisation " + organisation + " on the register.");
        }
        charter.require(membershipClass);
        Outside.require(state, organisation, today);
        Applications.of(state)
                .find(organisation)
                .filter(before -> before.status(today) == ApplicationStatus.PENDING)
                .ifPresent(before -> {
                    throw DomainException.conflict(
                            "already-applied",
                            organisation + " applied on " + before.appliedOn() + "; that application is pending.");
                });
        return List.of(new ApplicationMade(
                organisation,
                membershipClass,
                charter.version(),
                today,
                today.plusDays(charter.deadlines().applicationDays())));
    }
}
