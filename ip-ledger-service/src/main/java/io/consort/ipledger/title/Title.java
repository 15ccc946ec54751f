package io.consort.ipledger.title;

import io.consort.ipledger.share.Unit;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Title to one asset, over time and as it was recorded. A change costs the logarithm of the chain's length, wherever in time
 * it takes effect; only when the unit gets finer, at most some sixty times in a title's life, is every holding measured anew.
 *
 * @param unit the common measure of all shares
 * @param holdings what each organisation holds over time, in units
 * @param chain every transfer, in the order of recording
 */
public record Title(Unit unit, PMap<OrganisationId, Holding> holdings, PVector<TitleEntry> chain) {

    private static final Comparator<OrganisationId> BY_NAME = Comparator.comparing(OrganisationId::value);

    /** Title that does not exist yet. */
    static final Title NONE = new Title(Unit.WHOLE, HashTreePMap.empty(), TreePVector.empty());

    /** Who owns how much at the end of a date, as known now; nobody before it was created. */
    public SortedMap<OrganisationId, Fraction> on(LocalDate date) {
        Map<OrganisationId, Long> units = new HashMap<>();
        holdings.forEach((holder, holding) -> units.put(holder, holding.on(date)));
        return shares(units);
    }

    /** Who owned how much at the end of a date, as far as it was recorded at an instant. */
    public SortedMap<OrganisationId, Fraction> on(LocalDate date, Instant known) {
        Map<OrganisationId, Long> units = new HashMap<>();
        for (TitleEntry entry : chain) {
            if (entry.recorded().isAfter(known)) {
                break;
            }
            if (!entry.transfer().effective().isAfter(date)) {
                entry.transfer().postings().forEach(posting -> post(units, posting));
            }
        }
        return shares(units);
    }

    private void post(Map<OrganisationId, Long> units, Posting posting) {
        if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
            units.merge(holder, unit.count(posting.change()), Long::sum);
        }
    }

    private SortedMap<OrganisationId, Fraction> shares(Map<OrganisationId, Long> units) {
        SortedMap<OrganisationId, Fraction> shares = new TreeMap<>(BY_NAME);
        units.forEach((holder, count) -> {
            if (count != 0) {
                shares.put(holder, unit.share(count));
            }
        });
        return shares;
    }

    /** What an organisation owns at the end of a date. */
    public Fraction share(OrganisationId holder, LocalDate date) {
        Holding holding = holdings.get(holder);
        return holding == null ? Fraction.ZERO : unit.share(holding.on(date));
    }

    /**
     * Sees that the assignor has the share on the effective date, and would be overdrawn on no later one.
     *
     * @throws DomainException REFUSED
     */
    void requireAssignable(Assignment assignment) {
        Unit finer = unit.with(assignment.share());
        long needed = Math.ceilDiv(finer.count(assignment.share()), finer.denominator() / unit.denominator());
        Holding holding = holdings.get(assignment.from());
        if (holding == null || holding.on(assignment.effective()) < needed) {
            throw DomainException.refused(
                    "share-exceeds-holding",
                    assignment.from() + " holds " + share(assignment.from(), assignment.effective()) + " on "
                            + assignment.effective() + ", and so cannot assign " + assignment.share() + ".");
        }
        LocalDate overdrawn = holding.firstBelow(assignment.effective(), needed);
        if (overdrawn != null) {
            throw DomainException.refused(
                    "share-assigned-later",
                    assignment.from() + " cannot assign " + assignment.share() + " from " + assignment.effective()
                            + " on: a transfer recorded before leaves it only " + share(assignment.from(), overdrawn)
                            + " on " + overdrawn + ".");
        }
    }

    /** With one transfer more. */
    Title with(Transfer transfer, long seq, Instant recorded) {
        Title title = this;
        for (Posting posting : transfer.postings()) {
            title = title.with(posting, transfer.effective());
        }
        return new Title(title.unit, title.holdings, chain.plus(new TitleEntry(seq, recorded, transfer)));
    }

    private Title with(Posting posting, LocalDate effective) {
        return switch (posting.account()) {
            case Account.Source() -> this;
            case Account.Holder(OrganisationId holder) -> {
                Title title = in(unit.with(posting.change()));
                Holding holding = title.holdings.get(holder);
                long change = title.unit.count(posting.change());
                yield new Title(
                        title.unit,
                        title.holdings.plus(
                                holder,
                                holding == null ? Holding.of(effective, change) : holding.plus(effective, change)),
                        chain);
            }
        };
    }

    private Title in(Unit finer) {
        if (finer.equals(unit)) {
            return this;
        }
        long factor = finer.denominator() / unit.denominator();
        PMap<OrganisationId, Holding> measured = HashTreePMap.empty();
        for (var holding : holdings.entrySet()) {
            measured = measured.plus(holding.getKey(), holding.getValue().times(factor));
        }
        return new Title(finer, measured, chain);
    }
}
