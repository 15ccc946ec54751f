package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.charter.VettingStepId;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an application. */
public sealed interface AdmissionEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Applications.of(state).apply(this, Charters.of(state)));
    }

    /** What was found out about an applicant, and why it was rejected, is for the applicant and the secretariat. */
    @Override
    default Audience audience(ConsortiumState state) {
        return switch (this) {
            case StepAnswered _, ApplicationRejected _ -> Audience.of(organisation()::equals);
            case ApplicationMade _, ApplicationWithdrawn _, ApplicationLapsed _, ApplicantAdmitted _ ->
                Audience.EVERYONE.or(organisation()::equals);
        };
    }

    /** Who applied. */
    OrganisationId organisation();

    @Override
    default String subject() {
        return "applications/" + organisation();
    }

    /**
     * An organisation has applied.
     *
     * @param charterVersion whose steps of vetting it goes through
     * @param lapsesOn the first day on which it is too late to decide on it
     */
    record ApplicationMade(
            OrganisationId organisation,
            ClassId membershipClass,
            int charterVersion,
            LocalDate appliedOn,
            LocalDate lapsesOn)
            implements AdmissionEvent {}

    /**
     * Something was found out about an applicant.
     *
     * @param evidence SHA-256 of what it rests on, in hexadecimal; null where it rests on nothing written
     */
    record StepAnswered(
            OrganisationId organisation,
            VettingStepId step,
            boolean passed,
            String reason,
            @Nullable String evidence,
            LocalDate answeredOn)
            implements AdmissionEvent {}

    /** An application was rejected. */
    record ApplicationRejected(OrganisationId organisation, String reason) implements AdmissionEvent {}

    /** An applicant has thought better of it. */
    record ApplicationWithdrawn(OrganisationId organisation) implements AdmissionEvent {}

    /** An application was not decided on in time. */
    record ApplicationLapsed(OrganisationId organisation, LocalDate lapsedOn) implements AdmissionEvent {}

    /**
     * An applicant may accede; its invitation was recorded with it.
     *
     * @param resolution by which it was admitted; null where the office did it
     */
    record ApplicantAdmitted(
            OrganisationId organisation, @Nullable ResolutionId resolution) implements AdmissionEvent {
        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }
}
