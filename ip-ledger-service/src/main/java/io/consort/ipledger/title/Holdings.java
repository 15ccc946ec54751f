package io.consort.ipledger.title;

import io.consort.ipledger.share.Unit;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * Title to one asset over time. A change costs the logarithm of how many there are, wherever in time it takes effect; only when
 * the unit gets finer, at most some sixty times in a title's life, is every holding measured anew.
 *
 * @param unit the common measure of all shares
 * @param byHolder what each organisation holds over time, in units
 */
record Holdings(Unit unit, PMap<OrganisationId, Holding> byHolder) {

    static final Holdings NONE = new Holdings(Unit.WHOLE, HashTrie.empty());

    private static final Comparator<OrganisationId> BY_NAME = Comparator.comparing(OrganisationId::value);

    /** Who owns how much at the end of a date. */
    SortedMap<OrganisationId, Fraction> on(LocalDate date) {
        Map<OrganisationId, Long> units = new HashMap<>();
        byHolder.forEach((holder, holding) -> units.put(holder, holding.on(date)));
        return shares(units);
    }

    /** Who owned how much at the end of a date, as far as a chain was recorded at an instant. */
    SortedMap<OrganisationId, Fraction> on(LocalDate date, Chain chain, Instant known) {
        return shares(chain.units(date, known, unit));
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
    Fraction share(OrganisationId holder, LocalDate date) {
        Holding holding = byHolder.get(holder);
        return holding == null ? Fraction.ZERO : unit.share(holding.on(date));
    }

    /** The least that an organisation owns at the end of a date or of any later one. */
    Fraction least(OrganisationId holder, LocalDate from) {
        Holding holding = byHolder.get(holder);
        return holding == null ? Fraction.ZERO : unit.share(holding.lowestFrom(from));
    }

    /** Whether nobody else owns any of it at the end of the first day or of a later one, to the last; null is without end. */
    boolean isAlone(OrganisationId owner, LocalDate from, @Nullable LocalDate until) {
        Holding holding = byHolder.get(owner);
        if (holding == null || holding.on(from) < unit.denominator()) {
            return false;
        }
        LocalDate shared = holding.firstBelow(from, unit.denominator());
        return shared == null || (until != null && shared.isAfter(until));
    }

    /** Whether an organisation owns some of it at the end of the first day and of every later one, to the last; null is without end. */
    boolean isHeld(OrganisationId owner, LocalDate from, @Nullable LocalDate until) {
        Holding holding = byHolder.get(owner);
        if (holding == null || holding.on(from) < 1) {
            return false;
        }
        LocalDate gone = holding.firstBelow(from, 1);
        return gone == null || (until != null && gone.isAfter(until));
    }

    /** Who else than the owner has a share at the end of a date or will have one later, and what it has at the end of its last change. */
    SortedMap<OrganisationId, Fraction> others(OrganisationId owner, LocalDate from) {
        SortedMap<OrganisationId, Fraction> others = new TreeMap<>(BY_NAME);
        byHolder.forEach((holder, holding) -> {
            LocalDate last = holding.lastChange();
            boolean now = holding.on(from) != 0;
            if (!holder.equals(owner) && last != null && (now || last.isAfter(from))) {
                others.put(holder, share(holder, now ? from : last));
            }
        });
        return others;
    }

    /**
     * Sees that the assignor has the share on the effective date, and would be overdrawn on no later one.
     *
     * @throws DomainException REFUSED
     */
    void requireHeld(Assignment assignment) {
        Unit finer = unit.with(assignment.share());
        long needed = Math.ceilDiv(finer.count(assignment.share()), finer.denominator() / unit.denominator());
        Holding holding = byHolder.get(assignment.from());
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

    /** The days from a first one on at whose end a holding may have changed, the first among them; in their order. */
    List<LocalDate> changes(OrganisationId holder, LocalDate from) {
        List<LocalDate> days = new ArrayList<>(List.of(from));
        Holding holding = byHolder.get(holder);
        if (holding != null) {
            holding.changesAfter(from, days);
        }
        return days;
    }

    /**
     * Sees that after a correction a holder is overdrawn at no date.
     *
     * @throws DomainException REFUSED
     */
    void requireCovered(OrganisationId holder) {
        Holding holding = byHolder.get(holder);
        LocalDate overdrawn = holding == null ? null : holding.firstBelow(LocalDate.MIN, 0);
        if (overdrawn != null) {
            throw DomainException.refused(
                    "correction-overdraws",
                    "After the correction " + holder + " would hold " + share(holder, overdrawn) + " on " + overdrawn
                            + ": a transfer that stands needs what the correction takes away. Correct that transfer"
                            + " first.");
        }
    }

    /** In the unit that measures these shares too. */
    Holdings measuring(Collection<Fraction> shares) {
        return in(unit.with(shares));
    }

    /** With what a transfer moves. */
    Holdings with(Transfer transfer) {
        Holdings holdings = this;
        for (Posting posting : transfer.postings()) {
            if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                holdings = holdings.with(holder, posting.change(), transfer.effective());
            }
        }
        return holdings;
    }

    private Holdings with(OrganisationId holder, Fraction share, LocalDate effective) {
        Holdings finer = in(unit.with(share));
        long change = finer.unit.count(share);
        Holding holding = finer.byHolder.get(holder);
        return new Holdings(
                finer.unit,
                finer.byHolder.plus(
                        holder, holding == null ? Holding.of(effective, change) : holding.plus(effective, change)));
    }

    private Holdings in(Unit finer) {
        if (finer.equals(unit)) {
            return this;
        }
        long factor = finer.denominator() / unit.denominator();
        PMap<OrganisationId, Holding> measured = HashTrie.empty();
        for (var holding : byHolder.entrySet()) {
            measured = measured.plus(holding.getKey(), holding.getValue().times(factor));
        }
        return new Holdings(finer, measured);
    }
}
