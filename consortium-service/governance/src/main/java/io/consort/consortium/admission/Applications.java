package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.AdmissionEvent.ApplicantAdmitted;
import io.consort.consortium.admission.AdmissionEvent.ApplicationLapsed;
import io.consort.consortium.admission.AdmissionEvent.ApplicationMade;
import io.consort.consortium.admission.AdmissionEvent.ApplicationRejected;
import io.consort.consortium.admission.AdmissionEvent.ApplicationWithdrawn;
import io.consort.consortium.admission.AdmissionEvent.StepAnswered;
import io.consort.consortium.charter.AdmissionRule;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.charter.VettingStep;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The applications for membership.
 *
 * @param byOrganisation the last of each organisation, by its id
 */
public record Applications(PSortedMap<String, Candidacy> byOrganisation) {

    /** None yet. */
    public static final Applications EMPTY = new Applications(TreePMap.empty());

    /** As a state has them. */
    public static Applications of(ConsortiumState state) {
        return state.get(Applications.class);
    }

    /** The last application of an organisation. */
    public Optional<Candidacy> find(OrganisationId organisation) {
        return Optional.ofNullable(byOrganisation.get(organisation.value()));
    }

    /**
     * The application of an organisation that is to be decided on.
     *
     * @throws DomainException NOT_FOUND where it never applied, CONFLICT {@code application-ended}
     */
    public Candidacy requirePending(OrganisationId organisation, LocalDate today) {
        Candidacy application =
                find(organisation).orElseThrow(() -> DomainException.notFound("application", organisation));
        return switch (application.status(today)) {
            case PENDING -> application;
            case ADMITTED, REJECTED, WITHDRAWN, LAPSED ->
                throw DomainException.conflict(
                        "application-ended", "The application of " + organisation + " is not pending any more.");
        };
    }

    /** Those that have lapsed by a date, and the ledger does not say so yet. */
    public List<Candidacy> lapsed(LocalDate date) {
        return byOrganisation.values().stream()
                .filter(each ->
                        each.ended() == ApplicationStatus.PENDING && each.status(date) == ApplicationStatus.LAPSED)
                .toList();
    }

    /**
     * The applications after an event.
     *
     * @param charters whose steps of vetting count
     */
    public Applications apply(AdmissionEvent event, Charters charters) {
        return switch (event) {
            case ApplicationMade made -> with(Candidacy.of(made, steps(made, charters)));
            case StepAnswered answered ->
                with(require(event.organisation())
                        .answered(new Answer(
                                answered.step(),
                                answered.passed(),
                                answered.reason(),
                                answered.evidence(),
                                answered.answeredOn())));
            case ApplicationRejected rejected ->
                with(require(event.organisation()).ended(ApplicationStatus.REJECTED, rejected.reason()));
            case ApplicationWithdrawn _ -> with(require(event.organisation()).ended(ApplicationStatus.WITHDRAWN, null));
            case ApplicationLapsed _ -> with(require(event.organisation()).ended(ApplicationStatus.LAPSED, null));
            case ApplicantAdmitted _ -> with(require(event.organisation()).ended(ApplicationStatus.ADMITTED, null));
        };
    }

    private Candidacy require(OrganisationId organisation) {
        return find(organisation).orElseThrow(() -> DomainException.notFound("application", organisation));
    }

    private static List<VettingStep> steps(ApplicationMade made, Charters charters) {
        return charters.find(made.charterVersion())
                .flatMap(version -> version.charter().admission())
                .map(AdmissionRule::steps)
                .orElse(List.of());
    }

    private Applications with(Candidacy application) {
        return new Applications(byOrganisation.plus(application.organisation().value(), application));
    }
}
