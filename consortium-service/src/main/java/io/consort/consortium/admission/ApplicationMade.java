package io.consort.consortium.admission;

import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * An organisation has applied.
 *
 * @param charterVersion whose steps of vetting it goes through
 * @param lapsesOn the first day on which it is too late to decide on it
 */
public record ApplicationMade(
        OrganisationId organisation,
        ClassId membershipClass,
        int charterVersion,
        LocalDate appliedOn,
        LocalDate lapsesOn)
        implements AdmissionEvent {}
