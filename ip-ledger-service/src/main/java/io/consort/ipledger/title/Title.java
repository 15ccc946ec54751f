package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.share.Unit;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
 * @param reversals by which entry an entry was reversed
 * @param encumbrances the pledges over it
 * @param past what stretches of the chain changed
 */
public record Title(
        Unit unit,
        PMap<OrganisationId, Holding> holdings,
        PVector<TitleEntry> chain,
        PMap<Long, Long> reversals,
        Encumbrances encumbrances,
        Past past) {

    private static final Comparator<OrganisationId> BY_NAME = Comparator.comparing(OrganisationId::value);

    /** Title that does not exist yet. */
    static final Title NONE = new Title(
            Unit.WHOLE, HashTreePMap.empty(), TreePVector.empty(), HashTreePMap.empty(), Encumbrances.NONE, Past.NONE);

    /** Who owns how much at the end of a date, as known now; nobody before it was created. */
    public SortedMap<OrganisationId, Fraction> on(LocalDate date) {
        Map<OrganisationId, Long> units = new HashMap<>();
        holdings.forEach((holder, holding) -> units.put(holder, holding.on(date)));
        return shares(units);
    }

    /** Who owned how much at the end of a date, as far as it was recorded at an instant. */
    public SortedMap<OrganisationId, Fraction> on(LocalDate date, Instant known) {
        return shares(past.units(chain, recordedUntil(known), date, unit));
    }

    /** The chain as far as it was recorded at an instant. */
    List<TitleEntry> knownAt(Instant known) {
        return chain.stream().limit(recordedUntil(known)).toList();
    }

    /** How many links were recorded at an instant; no link is recorded earlier than the one before it. */
    private int recordedUntil(Instant known) {
        int low = 0;
        int high = chain.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chain.get(middle).recorded().isAfter(known)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The link that an entry of the ledger recorded. */
    public Optional<TitleEntry> entry(long seq) {
        int low = 0;
        int high = chain.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chain.get(middle).seq() < seq) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < chain.size() && chain.get(low).seq() == seq ? Optional.of(chain.get(low)) : Optional.empty();
    }

    /** By which entry a link was reversed; null when it stands. */
    public @Nullable Long reversedBy(TitleEntry entry) {
        return reversals.get(entry.seq());
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

    /** The least that an organisation owns at the end of a date or of any later one. */
    public Fraction least(OrganisationId holder, LocalDate from) {
        Holding holding = holdings.get(holder);
        return holding == null ? Fraction.ZERO : unit.share(holding.lowestFrom(from));
    }

    /** Whether nobody else owns any of it at the end of the first day or of a later one, to the last; null is without end. */
    public boolean isOwnedAlone(OrganisationId owner, LocalDate from, @Nullable LocalDate until) {
        Holding holding = holdings.get(owner);
        if (holding == null || holding.on(from) < unit.denominator()) {
            return false;
        }
        LocalDate shared = holding.firstBelow(from, unit.denominator());
        return shared == null || (until != null && shared.isAfter(until));
    }

    /**
     * Sees that the assignor has the share on the effective date, would be overdrawn on no later one, and that whoever it is
     * pledged to has consented.
     *
     * @throws DomainException REFUSED
     */
    public void requireAssignable(Assignment assignment) {
        requireHeld(assignment);
        encumbrances.requireFree(this, assignment);
    }

    /**
     * Sees that the assignor has the share on the effective date, and would be overdrawn on no later one.
     *
     * @throws DomainException REFUSED
     */
    public void requireHeld(Assignment assignment) {
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

    /** What moves a share, and after it the pledges that go along. */
    List<IpLedgerEvent> moving(AssetId asset, Assignment assignment, IpLedgerEvent moved) {
        if (encumbrances.byRank().isEmpty()) {
            return List.of(moved);
        }
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(moved);
        events.addAll(encumbrances.following(asset, this, assignment));
        return events;
    }

    /**
     * Sees that all that an organisation has on the effective date can go to its successor, and what it has is the last word.
     *
     * @throws DomainException REFUSED
     */
    void requireLastChange(AssetId asset, OrganisationId holder, LocalDate effective) {
        Holding holding = holdings.get(holder);
        LocalDate last = holding == null ? null : holding.lastChange();
        if (last != null && last.isAfter(effective)) {
            throw DomainException.refused(
                    "succession-before-transfer",
                    "Title of " + holder + " to " + asset + " changes on " + last + ", after " + effective
                            + ": a succession takes effect once nothing more comes to the organisation or goes from it.");
        }
    }

    /**
     * Sees that a correction leaves nobody who is touched by it overdrawn, at any date.
     *
     * @throws DomainException REFUSED
     */
    void requireSound(Transfer correction) {
        for (Posting posting : correction.postings()) {
            if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                Holding holding = holdings.get(holder);
                LocalDate overdrawn = holding == null ? null : holding.firstBelow(LocalDate.MIN, 0);
                if (overdrawn != null) {
                    throw DomainException.refused(
                            "correction-overdraws",
                            "After the correction " + holder + " would hold " + share(holder, overdrawn) + " on "
                                    + overdrawn
                                    + ": a transfer that stands needs what the correction takes away. Correct"
                                    + " that transfer first.");
                }
                encumbrances.requireKept(this, holder);
            }
        }
    }

    /** In the unit that measures these shares too, with other pledges. */
    Title with(Encumbrances pledges, Collection<Fraction> shares) {
        Title title = in(unit.with(shares));
        return new Title(title.unit, title.holdings, chain, reversals, pledges, past);
    }

    /** With a pledge that came back. */
    Title with(PledgeRestored restored) {
        return with(encumbrances.restored(restored), List.of(restored.share()));
    }

    /** With one transfer more. */
    Title with(Transfer transfer, long seq, Instant recorded) {
        Title title = this;
        for (Posting posting : transfer.postings()) {
            title = title.with(posting, transfer.effective());
        }
        PVector<TitleEntry> longer = chain.plus(new TitleEntry(seq, recorded, transfer));
        return new Title(
                title.unit,
                title.holdings,
                longer,
                transfer instanceof Reversal reversal ? reversals.plus(reversal.entry(), seq) : reversals,
                encumbrances,
                past.with(longer, title.unit));
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
                        chain,
                        reversals,
                        encumbrances,
                        past);
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
        return new Title(finer, measured, chain, reversals, encumbrances, past);
    }
}
