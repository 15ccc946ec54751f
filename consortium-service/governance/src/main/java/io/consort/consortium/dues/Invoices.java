package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * What members were asked to pay.
 *
 * @param byMember the invoices to each, by id, which is by year
 * @param untold those that finance-service is still to be told of, by id
 * @param unpaid how many are to be paid
 * @param settlements how many of finance-service's settlements were taken note of
 */
public record Invoices(
        PMap<OrganisationId, PSortedMap<String, Invoice>> byMember,
        PSortedMap<String, Boolean> untold,
        int unpaid,
        long settlements) {

    /** None yet. */
    public static final Invoices EMPTY = new Invoices(HashTreePMap.empty(), TreePMap.empty(), 0, 0);

    /** An invoice. */
    public Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(of(id.organisation()).get(id.value()));
    }

    /**
     * An invoice.
     *
     * @throws DomainException NOT_FOUND
     */
    public Invoice require(InvoiceId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("invoice of dues", id));
    }

    /** The invoices to a member, by id. */
    public PSortedMap<String, Invoice> of(OrganisationId organisation) {
        return byMember.getOrDefault(organisation, TreePMap.empty());
    }

    /** Those that finance-service is still to be told of. */
    public List<InvoiceId> toTell() {
        return untold.keySet().stream().map(InvoiceId::new).toList();
    }

    /**
     * For which invoice a member has been in default longest on a date.
     *
     * @param knownAt as it was known at that instant; null for as it is known now
     */
    Optional<Invoice> inDefault(OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        return of(organisation).values().stream()
                .flatMap(each -> knownAt == null ? Stream.of(each) : each.knownAt(knownAt).stream())
                .filter(each -> each.isInDefault(on))
                .min(Comparator.comparing(each -> each.inDefaultFrom().orElse(LocalDate.MAX)));
    }

    /** Those for which a member is in default on a date and the ledger does not say so yet. */
    public List<InvoiceId> unrecordedDefaults(LocalDate on) {
        return byMember.values().stream()
                .map(Map::values)
                .flatMap(each -> each.stream())
                .filter(each -> each.awaitsPayment() && each.isInDefault(on) && !each.defaultRecorded())
                .map(Invoice::id)
                .sorted(Comparator.comparing(InvoiceId::value))
                .toList();
    }

    Invoices with(Invoice next) {
        Optional<Invoice> before = find(next.id());
        boolean telling = next.status() == InvoiceStatus.SENDING || next.status() == InvoiceStatus.CANCELLING;
        return new Invoices(
                byMember.plus(
                        next.id().organisation(),
                        of(next.id().organisation()).plus(next.id().value(), next)),
                telling
                        ? untold.plus(next.id().value(), true)
                        : untold.minus(next.id().value()),
                unpaid - count(before) + count(Optional.of(next)),
                settlements);
    }

    private static int count(Optional<Invoice> invoice) {
        return invoice.filter(Invoice::awaitsPayment).isPresent() ? 1 : 0;
    }

    Invoices settled(long number) {
        return new Invoices(byMember, untold, unpaid, number);
    }
}
