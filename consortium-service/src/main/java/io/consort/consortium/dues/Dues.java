package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * What members reported and owe.
 *
 * @param bases what each reported, by year
 * @param years what was assessed for each year
 */
public record Dues(
        PMap<OrganisationId, PSortedMap<Integer, ReportedBasis>> bases, PSortedMap<Integer, AssessedYear> years) {

    /** Nothing yet. */
    public static final Dues EMPTY = new Dues(HashTreePMap.empty(), TreePMap.empty());

    /** What an organisation reported for a year. */
    public Optional<ReportedBasis> basis(OrganisationId organisation, int year) {
        return Optional.ofNullable(bases.get(organisation)).map(each -> each.get(year));
    }

    /** What was assessed for a year; empty when nothing was. */
    public Optional<AssessedYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** The dues after an event. */
    public Dues apply(DuesEvent event) {
        return switch (event) {
            case BasisReported e ->
                new Dues(with(e.organisation(), e.year(), new ReportedBasis(e.amount(), false)), years);
            case DuesAssessed e -> {
                AssessedYear before = years.getOrDefault(e.year(), AssessedYear.EMPTY);
                yield new Dues(
                        withAssessed(e.organisation(), e.assessment()),
                        years.plus(e.year(), before.with(e.organisation(), e.assessment())));
            }
        };
    }

    private PMap<OrganisationId, PSortedMap<Integer, ReportedBasis>> withAssessed(
            OrganisationId organisation, Assessment assessment) {
        return assessment.basisYear() == null || assessment.basis() == null
                ? bases
                : with(organisation, assessment.basisYear(), new ReportedBasis(assessment.basis(), true));
    }

    private PMap<OrganisationId, PSortedMap<Integer, ReportedBasis>> with(
            OrganisationId organisation, int year, ReportedBasis basis) {
        PSortedMap<Integer, ReportedBasis> before = bases.getOrDefault(organisation, TreePMap.empty());
        return bases.plus(organisation, before.plus(year, basis));
    }
}
