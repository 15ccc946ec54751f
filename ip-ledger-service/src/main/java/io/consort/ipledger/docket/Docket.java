package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.docket.DocketEvent.RenewalReminded;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.kernel.json.Derived;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The lives of all assets, and what must be done to keep them.
 *
 * @param lives by asset
 * @param renewals of each asset that has any
 * @param corrections how often any of this was corrected
 * @param due the open ones of assets that are kept, by day
 */
public record Docket(
        PMap<AssetId, Life> lives,
        PMap<AssetId, PSortedMap<RenewalId, RenewalEntry>> renewals,
        int corrections,
        @Derived PSortedMap<Deadline, Renewal> due) {

    /** Without assets. */
    public static final Docket EMPTY = new Docket(HashTrie.empty(), HashTrie.empty(), 0, TreePMap.empty());

    /** That of a ledger. */
    public static Docket of(IpLedgerState state) {
        return state.get(Docket.class);
    }

    /** As a snapshot holds it. */
    Docket(PMap<AssetId, Life> lives, PMap<AssetId, PSortedMap<RenewalId, RenewalEntry>> renewals, int corrections) {
        this(lives, renewals, corrections, due(lives, renewals));
    }

    private static PSortedMap<Deadline, Renewal> due(
            PMap<AssetId, Life> lives, PMap<AssetId, PSortedMap<RenewalId, RenewalEntry>> renewals) {
        PSortedMap<Deadline, Renewal> due = TreePMap.empty();
        for (var own : renewals.entrySet()) {
            Life life = lives.get(own.getKey());
            for (RenewalEntry entry : own.getValue().values()) {
                if (entry.settlement() == null && life != null && life.isKept()) {
                    due = due.plus(Deadline.of(entry.renewal()), entry.renewal());
                }
            }
        }
        return due;
    }

    /**
     * What an asset has come through.
     *
     * @throws DomainException NOT_FOUND when there is no such asset
     */
    public Life life(AssetId asset) {
        Life life = lives.get(asset);
        if (life == null) {
            throw DomainException.notFound("asset", asset);
        }
        return life;
    }

    /**
     * The renewals of an asset, by office and day.
     *
     * @throws DomainException NOT_FOUND when there is no such asset
     */
    public SortedMap<RenewalId, RenewalEntry> renewals(AssetId asset) {
        life(asset);
        return of(asset);
    }

    /** One renewal of an asset. */
    public Optional<RenewalEntry> renewal(AssetId asset, RenewalId id) {
        return Optional.ofNullable(of(asset).get(id));
    }

    /** What is open and due on a day or before, the earliest first. */
    public SortedMap<Deadline, Renewal> dueUntil(LocalDate day) {
        return due.headMap(Deadline.after(day));
    }

    private PSortedMap<RenewalId, RenewalEntry> of(AssetId asset) {
        PSortedMap<RenewalId, RenewalEntry> own = renewals.get(asset);
        return own == null ? TreePMap.empty() : own;
    }

    /** With the life of a new asset. */
    public Docket with(AssetRegistered registered) {
        return new Docket(
                lives.plus(registered.asset().id(), Life.begun(registered.effective())), renewals, corrections, due);
    }

    /** With a further stage of an asset; what is open is due while it is kept. */
    public Docket with(LifeAdvanced advanced) {
        Life life = life(advanced.asset()).with(advanced.step());
        PSortedMap<Deadline, Renewal> open = due;
        for (RenewalEntry entry : of(advanced.asset()).values()) {
            Deadline deadline = Deadline.of(entry.renewal());
            open = life.isKept() && entry.settlement() == null
                    ? open.plus(deadline, entry.renewal())
                    : open.minus(deadline);
        }
        return new Docket(lives.plus(advanced.asset(), life), renewals, corrections, open);
    }

    /** With a renewal that will fall due. */
    public Docket with(RenewalScheduled scheduled) {
        Renewal renewal = scheduled.renewal();
        return with(new RenewalEntry(renewal, null, null), due.plus(Deadline.of(renewal), renewal));
    }

    /** With a renewal that ended. */
    public Docket with(RenewalSettled settled) {
        Reminder reminded = renewal(settled.renewal().asset(), settled.renewal().id())
                .map(RenewalEntry::reminded)
                .orElse(null);
        return with(
                new RenewalEntry(settled.renewal(), settled.settlement(), reminded),
                due.minus(Deadline.of(settled.renewal())));
    }

    /** With a renewal that was reminded of. */
    public Docket with(RenewalReminded event) {
        return with(new RenewalEntry(event.renewal(), null, event.reminder()), due);
    }

    /** What there is to remind of an open renewal on a day, and was not yet. */
    Optional<Reminder> reminder(Renewal renewal, LocalDate day) {
        return due.containsKey(Deadline.of(renewal))
                ? Reminder.of(renewal, day).filter(each -> isNew(renewal, each))
                : Optional.empty();
    }

    private boolean isNew(Renewal renewal, Reminder reminder) {
        Reminder last = renewal(renewal.asset(), renewal.id())
                .map(RenewalEntry::reminded)
                .orElse(null);
        return last == null || last.compareTo(reminder) < 0;
    }

    /** The renewals that there is something to remind of on a day, the earliest due first. */
    Stream<Renewal> toRemind(LocalDate day) {
        return dueUntil(day.plusDays(Reminder.AHEAD_DAYS)).values().stream()
                .filter(each -> reminder(each, day).isPresent());
    }

    private Docket with(RenewalEntry entry, PSortedMap<Deadline, Renewal> open) {
        AssetId asset = entry.renewal().asset();
        return new Docket(
                lives, renewals.plus(asset, of(asset).plus(entry.renewal().id(), entry)), corrections, open);
    }

    /** With the life of an asset as it was in truth: what of it is open is due where it is kept, and was reminded of as it was. */
    public Docket corrected(AssetId asset, Life life) {
        return new Docket(lives.plus(asset, life), renewals, corrections + 1);
    }

    /**
     * With a renewal in the place of one that was wrong. It was reminded of as far as the old one was and it is that near, so that
     * nothing is reminded of twice and nothing is missed.
     *
     * @param wrong which of the asset's
     * @param right null where it was never due
     * @param today the day of the correction
     */
    public Docket corrected(
            AssetId asset, RenewalId wrong, @Nullable Renewal right, @Nullable Settlement settlement, LocalDate today) {
        RenewalEntry before = of(asset).get(wrong);
        PSortedMap<RenewalId, RenewalEntry> own = of(asset).minus(wrong);
        if (right != null) {
            Reminder reminded = before == null ? null : before.reminded();
            Reminder near = Reminder.of(right, today).orElse(null);
            Reminder kept = reminded == null || near == null || reminded.compareTo(near) <= 0 ? reminded : near;
            own = own.plus(right.id(), new RenewalEntry(right, settlement, near == null ? null : kept));
        }
        return new Docket(lives, own.isEmpty() ? renewals.minus(asset) : renewals.plus(asset, own), corrections + 1);
    }

    /** Without what is due of an asset that was struck. */
    public Docket without(AssetId asset) {
        return new Docket(lives, renewals.minus(asset), corrections);
    }
}
