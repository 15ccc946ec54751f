package io.consort.finance.dues;

import io.consort.kernel.problem.DomainException;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The credits of invoiced dues.
 *
 * @param all in the order they were recorded; the number of each is its place, from 1
 * @param reversed those that were taken back
 */
public record Credits(PVector<DuesCredit> all, PSet<DuesCreditId> reversed) {

    /** None yet. */
    public static final Credits EMPTY = new Credits(TreePVector.empty(), HashTreePSet.empty());

    /**
     * The credit of that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public DuesCredit require(DuesCreditId id) {
        int place = id.number() - 1;
        if (place >= all.size()) {
            throw DomainException.notFound("credit of dues", id);
        }
        return all.get(place);
    }

    /** Whether something that was paid on an invoice is to be paid back. */
    public boolean refunds(DuesInvoiceId invoice) {
        return all.stream()
                .anyMatch(credit -> credit.invoice().equals(invoice)
                        && credit.refund().isPositive()
                        && !reversed.contains(credit.id()));
    }

    DuesCreditId next() {
        return DuesCreditId.of(all.size() + 1);
    }

    Credits with(DuesCredit credit) {
        return new Credits(all.plus(credit), reversed);
    }

    Credits reversed(DuesCreditId id) {
        return new Credits(all, reversed.plus(id));
    }
}
