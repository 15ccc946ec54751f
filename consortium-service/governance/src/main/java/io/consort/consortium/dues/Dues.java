package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Entrusted;
import io.consort.consortium.dues.DuesEvent.AuditorAppointed;
import io.consort.consortium.dues.DuesEvent.BasisConfirmed;
import io.consort.consortium.dues.DuesEvent.BasisEstimated;
import io.consort.consortium.dues.DuesEvent.BasisReported;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.dues.InvoiceEvent.CancellationBooked;
import io.consort.consortium.dues.InvoiceEvent.DefaultCured;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceEvent.DuesPaid;
import io.consort.consortium.dues.InvoiceEvent.DuesReopened;
import io.consort.consortium.dues.InvoiceEvent.InvoiceBooked;
import io.consort.consortium.dues.InvoiceEvent.InvoiceCancelled;
import io.consort.consortium.dues.InvoiceEvent.MemberDefaulted;
import io.consort.consortium.membership.Debts;
import io.consort.consortium.membership.Entrusting;
import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * What members reported and owe.
 *
 * @param bases what each reported, by year
 * @param years what was assessed for each year
 * @param invoices what they were asked to pay
 * @param auditor who besides the office confirms what they report; null where nobody does
 */
public record Dues(
        PMap<OrganisationId, PSortedMap<Integer, ReportedBasis>> bases,
        PSortedMap<Integer, AssessedYear> years,
        Invoices invoices,
        @Nullable OrganisationId auditor)
        implements Debts, Entrusting {

    /** Nothing yet. */
    public static final Dues EMPTY = new Dues(HashTreePMap.empty(), TreePMap.empty(), Invoices.EMPTY, null);

    /** As a state has them. */
    public static Dues of(ConsortiumState state) {
        return state.get(Dues.class);
    }

    /** What an organisation reported for a year. */
    public Optional<ReportedBasis> basis(OrganisationId organisation, int year) {
        return Optional.ofNullable(bases.get(organisation)).map(each -> each.get(year));
    }

    /** What was reported for a year, by the id of whose it is. */
    public SortedMap<String, ReportedBasis> bases(int year) {
        SortedMap<String, ReportedBasis> reported = new TreeMap<>();
        bases.forEach((organisation, years) ->
                Optional.ofNullable(years.get(year)).ifPresent(basis -> reported.put(organisation.value(), basis)));
        return reported;
    }

    /** What was assessed for a year; empty when nothing was. */
    public Optional<AssessedYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    @Override
    public Optional<Integer> assessedAfter(OrganisationId organisation, int year) {
        return years.tailMap(year + 1).entrySet().stream()
                .filter(each -> each.getValue().find(organisation).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The invoice for which a member has been in default longest on a date; empty where it is not in default.
     *
     * @param knownAt as it was known at that instant; null for as it is known now
     */
    public Optional<Invoice> inDefault(OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        return invoices.inDefault(organisation, on, knownAt);
    }

    @Override
    public Optional<Default> defaultOf(OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        return inDefault(organisation, on, knownAt).map(Default.class::cast);
    }

    @Override
    public boolean isEntrusted(ConsortiumState state, OrganisationId organisation, LocalDate on) {
        return organisation.equals(auditor) || Entrusted.is(state, organisation, on);
    }

    /**
     * The dues after an event.
     *
     * @param recorded when the ledger learnt of it
     */
    public Dues apply(DuesEvent event, Instant recorded) {
        return switch (event) {
            case BasisReported e ->
                with(e.organisation(), e.year(), new ReportedBasis(e.amount(), false, false, false, recorded));
            case BasisConfirmed e ->
                with(e.organisation(), e.year(), new ReportedBasis(e.amount(), false, true, false, recorded));
            case BasisEstimated e ->
                with(e.organisation(), e.year(), new ReportedBasis(e.amount(), false, false, true, recorded));
            case AuditorAppointed e -> new Dues(bases, years, invoices, e.auditor());
            case DuesAssessed e -> {
                AssessedYear before = years.getOrDefault(e.year(), AssessedYear.EMPTY);
                yield new Dues(
                        withAssessed(e.organisation(), e.assessment()),
                        years.plus(e.year(), before.with(e.organisation(), e.assessment())),
                        invoices,
                        auditor);
            }
            case DuesInvoiced e -> with(invoices.with(Invoice.of(e, recorded)));
            case InvoiceBooked e -> with(changed(e, each -> each.booked(recorded)));
            case InvoiceCancelled e -> with(changed(e, each -> each.cancelled(recorded)));
            case CancellationBooked e -> with(changed(e, each -> each.with(InvoiceStatus.CANCELLED)));
            case DuesPaid e ->
                with(changed(e, each -> each.paid(e.paidOn(), recorded)).settled(e.settlement()));
            case DuesReopened e -> with(changed(e, Invoice::reopened).settled(e.settlement()));
            case MemberDefaulted e -> with(changed(e, each -> each.withDefaultRecorded(true)));
            case DefaultCured e -> with(changed(e, each -> each.withDefaultRecorded(false)));
        };
    }

    private Invoices changed(InvoiceEvent event, UnaryOperator<Invoice> change) {
        return invoices.with(change.apply(invoices.require(event.invoice())));
    }

    private Dues with(Invoices next) {
        return new Dues(bases, years, next, auditor);
    }

    private PMap<OrganisationId, PSortedMap<Integer, ReportedBasis>> withAssessed(
            OrganisationId organisation, Assessment assessment) {
        Integer year = assessment.basisYear();
        if (year == null) {
            return bases;
        }
        return basis(organisation, year)
                .map(basis -> plus(organisation, year, basis.rested()))
                .orElse(bases);
    }

    private Dues with(OrganisationId organisation, int year, ReportedBasis basis) {
        return new Dues(plus(organisation, year, basis), years, invoices, auditor);
    }

    private PMap<OrganisationId, PSortedMap<Integer, ReportedBasis>> plus(
            OrganisationId organisation, int year, ReportedBasis basis) {
        PSortedMap<Integer, ReportedBasis> before = bases.getOrDefault(organisation, TreePMap.empty());
        return bases.plus(organisation, before.plus(year, basis));
    }
}
