package io.consort.finance.dues;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * The claims on members for dues.
 *
 * @param byId each by the id of its invoice
 * @param undone invoices that were cancelled and had not arrived
 * @param settled those that were paid in whole, in the order of recording
 */
public record Claims(PSortedMap<String, Claim> byId, PSet<DuesInvoiceId> undone, PVector<Settlement> settled) {

    /** None yet. */
    public static final Claims EMPTY = new Claims(TreePMap.empty(), HashTreePSet.empty(), TreePVector.empty());

    /** The claim of an invoice. */
    public Optional<Claim> find(DuesInvoiceId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /**
     * The claim of an invoice.
     *
     * @throws DomainException NOT_FOUND
     */
    public Claim require(DuesInvoiceId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("invoice of dues", id));
    }

    /** The claim on which money from a member for a year is reckoned; empty where none is open in that currency. */
    public Optional<Claim> open(OrganisationId member, int year, CurrencyUnit currency) {
        return DuesInvoiceId.of(year, member)
                .flatMap(id -> find(id).stream())
                .filter(claim -> claim.status() == ClaimStatus.OPEN
                        && claim.invoice().amount().getCurrencyUnit().equals(currency))
                .findFirst();
    }

    /** The settlements after a number, a hundred at most. */
    public List<Settlement> settledAfter(long number) {
        int from = Math.clamp(number, 0, settled.size());
        return List.copyOf(settled.subList(from, Math.min(from + 100, settled.size())));
    }

    Claims with(DuesInvoice invoice) {
        return with(Claim.of(invoice));
    }

    private Claims with(Claim claim) {
        return new Claims(byId.plus(claim.invoice().id().value(), claim), undone, settled);
    }

    Claims with(DuesReceipt receipt) {
        return open(receipt.member(), receipt.year(), receipt.amount().getCurrencyUnit())
                .map(claim -> claim.with(receipt))
                .map(claim -> claim.status() == ClaimStatus.PAID ? settle(claim) : with(claim))
                .orElse(this);
    }

    private Claims settle(Claim claim) {
        Settlement settlement =
                new Settlement(settled.size() + 1L, claim.invoice().id(), Objects.requireNonNull(claim.paidOn()));
        Claims next = with(claim);
        return new Claims(next.byId, undone, settled.plus(settlement));
    }

    Claims credited(DuesInvoiceId id, Money amount) {
        return with(require(id).credit(amount));
    }

    Claims cancelled(DuesInvoiceId id) {
        return find(id).map(claim -> with(claim.cancel())).orElseGet(() -> new Claims(byId, undone.plus(id), settled));
    }
}
