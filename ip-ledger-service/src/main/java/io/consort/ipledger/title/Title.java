package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.share.Unit;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/**
 * Title to one asset: who holds what over time, and how that came to be recorded.
 *
 * @param holdings what each organisation holds
 * @param history every transfer as it was recorded
 */
public record Title(Holdings holdings, Chain history) {

    /** Title that does not exist yet. */
    static final Title NONE = new Title(Holdings.NONE, Chain.NONE);

    /** The common measure of all shares. */
    public Unit unit() {
        return holdings.unit();
    }

    /** Who has, had or will have a share. */
    public Set<OrganisationId> holders() {
        return holdings.byHolder().keySet();
    }

    /** Every transfer, in the order of recording. */
    public PVector<TitleEntry> chain() {
        return history.links();
    }

    /** The chain as far as it was recorded at an instant. */
    List<TitleEntry> knownAt(Instant known) {
        return history.knownAt(known);
    }

    /** The link that an entry of the ledger recorded. */
    public Optional<TitleEntry> entry(long seq) {
        return history.entry(seq);
    }

    /** By which entry a link was reversed; null when it stands. */
    public @Nullable Long reversedBy(TitleEntry link) {
        return history.reversedBy(link.seq());
    }

    /** By which entry of the ledger another was reversed; null when it stands. */
    public @Nullable Long reversedBy(long seq) {
        return history.reversedBy(seq);
    }

    /** How title was created, as it stands; none where it never came about. */
    public Optional<TitleEntry> creation() {
        return chain().reversed().stream()
                .filter(link -> link.transfer() instanceof Creation && reversedBy(link) == null)
                .findFirst();
    }

    /** What takes back the creation of title. */
    public TransferReversed undone(AssetId asset, String reason) {
        return new TransferReversed(asset, Reversal.of(creation().orElseThrow(), reason));
    }

    /** Who owns less at the end of any date than after another account of the same title; of those that exist. */
    public Set<OrganisationId> losers(Title after, Heirs heirs) {
        Set<OrganisationId> losers = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        Stream.concat(chain().stream(), after.chain().stream())
                .map(link -> link.transfer().effective())
                .distinct()
                .forEach(date -> {
                    Map<OrganisationId, Fraction> then = after.byHeir(date, heirs);
                    byHeir(date, heirs).forEach((owner, share) -> {
                        if (then.getOrDefault(owner, Fraction.ZERO).compareTo(share) < 0) {
                            losers.add(owner);
                        }
                    });
                });
        return losers;
    }

    /** Whether an organisation owns something of it at the end of any date, itself or in the place of another. */
    public boolean isOwnedBy(OrganisationId owner, Heirs heirs) {
        return chain().stream()
                .map(link -> link.transfer().effective())
                .anyMatch(date -> byHeir(date, heirs).containsKey(owner));
    }

    private Map<OrganisationId, Fraction> byHeir(LocalDate date, Heirs heirs) {
        Map<OrganisationId, Fraction> shares = new HashMap<>();
        on(date).forEach((owner, share) -> shares.merge(heirs.now(owner), share, Fraction::plus));
        return shares;
    }

    /** Without what was taken back. */
    public Title after(TransferReversed reversed, Instant recorded) {
        return with(reversed.reversal(), reversed.reversal().entry(), recorded);
    }

    /** Whether a link that stands moves exactly what an assignment would. */
    public boolean isStanding(Assignment assignment) {
        return chain().stream()
                .anyMatch(link -> link.transfer().effective().equals(assignment.effective())
                        && Set.copyOf(link.transfer().postings()).equals(Set.copyOf(assignment.postings()))
                        && reversedBy(link) == null);
    }

    /** Who owns how much at the end of a date, as known now; nobody before it was created. */
    public SortedMap<OrganisationId, Fraction> on(LocalDate date) {
        return holdings.on(date);
    }

    /** Who owned how much at the end of a date, as far as it was recorded at an instant. */
    public SortedMap<OrganisationId, Fraction> on(LocalDate date, Instant known) {
        return holdings.on(date, history, known);
    }

    /** Who owns how much at the end of each day on which that changes, as known now. */
    SortedMap<LocalDate, SortedMap<OrganisationId, Fraction>> changes() {
        SortedMap<LocalDate, SortedMap<OrganisationId, Fraction>> changes = new TreeMap<>();
        SortedMap<OrganisationId, Fraction> before = Collections.emptySortedMap();
        for (LocalDate day : new TreeSet<>(
                chain().stream().map(link -> link.transfer().effective()).toList())) {
            SortedMap<OrganisationId, Fraction> owners = on(day);
            if (!owners.equals(before)) {
                changes.put(day, owners);
                before = owners;
            }
        }
        return changes;
    }

    /** The days from a first one on at whose end an organisation may own something else than before, the first among them; in their order. */
    List<LocalDate> changes(OrganisationId holder, LocalDate from) {
        return holdings.changes(holder, from);
    }

    /** What an organisation owns at the end of a date. */
    public Fraction share(OrganisationId holder, LocalDate date) {
        return holdings.share(holder, date);
    }

    /** The least that an organisation owns at the end of a date or of any later one. */
    public Fraction least(OrganisationId holder, LocalDate from) {
        return holdings.least(holder, from);
    }

    /** Whether nobody else owns any of it at the end of the first day or of a later one, to the last; null is without end. */
    public boolean isOwnedAlone(OrganisationId owner, LocalDate from, @Nullable LocalDate until) {
        return holdings.isAlone(owner, from, until);
    }

    /** Whether an organisation owns some of it at the end of the first day and of every later one, to the last; null is without end. */
    public boolean isHeld(OrganisationId owner, LocalDate from, @Nullable LocalDate until) {
        return holdings.isHeld(owner, from, until);
    }

    /**
     * Whom a joint owner tells what it wishes to do: who else has a share at the end of a date, or will have one later.
     *
     * @return what each of them has then, by name
     */
    public SortedMap<OrganisationId, Fraction> others(OrganisationId owner, LocalDate from) {
        return holdings.others(owner, from);
    }

    /**
     * Who stands in an organisation's place: itself while it owns a share; else those who own a share on the day and had it from
     * the organisation, or from others who had. Itself also where nobody has.
     */
    public Set<OrganisationId> inPlaceOf(OrganisationId organisation, LocalDate day) {
        Set<OrganisationId> heirs = share(organisation, day).signum() > 0
                ? Set.of()
                : history.heirs(organisation, heir -> share(heir, day).signum() > 0);
        return heirs.isEmpty() ? Set.of(organisation) : heirs;
    }

    /**
     * Sees that the assignor has the share on the effective date, and would be overdrawn on no later one.
     *
     * @throws DomainException REFUSED
     */
    public void requireHeld(Assignment assignment) {
        holdings.requireHeld(assignment);
    }

    /**
     * Sees that a correction leaves nobody who is touched by it overdrawn, at any date, or without what it has pledged.
     *
     * @throws DomainException REFUSED
     */
    public void requireSound(Transfer correction, Bonds bonds) {
        for (Posting posting : correction.postings()) {
            if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                holdings.requireCovered(holder);
                bonds.requireKept(this, holder);
            }
        }
    }

    /** In the unit that measures these shares too. */
    public Title measuring(Collection<Fraction> shares) {
        return new Title(holdings.measuring(shares), history);
    }

    /** With one transfer more. */
    public Title with(Transfer transfer, long seq, Instant recorded) {
        Holdings moved = holdings.with(transfer);
        return new Title(moved, history.with(new TitleEntry(seq, recorded, transfer), moved.unit()));
    }
}
