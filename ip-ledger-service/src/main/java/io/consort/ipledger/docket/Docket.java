package io.consort.ipledger.docket;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetRegistered;
import io.consort.kernel.json.Derived;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The lives of all assets, and what must be done to keep them.
 *
 * @param lives by asset
 * @param renewals of each asset that has any
 * @param due the open ones of assets that have not lapsed, by day
 */
public record Docket(
        PMap<AssetId, Life> lives,
        PMap<AssetId, PSortedMap<RenewalId, RenewalEntry>> renewals,
        @Derived PSortedMap<Deadline, Renewal> due) {

    /** Without assets. */
    public static final Docket EMPTY = new Docket(HashTrie.empty(), HashTrie.empty(), TreePMap.empty());

    /** As a snapshot holds it. */
    Docket(PMap<AssetId, Life> lives, PMap<AssetId, PSortedMap<RenewalId, RenewalEntry>> renewals) {
        this(lives, renewals, due(lives, renewals));
    }

    private static PSortedMap<Deadline, Renewal> due(
            PMap<AssetId, Life> lives, PMap<AssetId, PSortedMap<RenewalId, RenewalEntry>> renewals) {
        PSortedMap<Deadline, Renewal> due = TreePMap.empty();
        for (var own : renewals.entrySet()) {
            Life life = lives.get(own.getKey());
            for (RenewalEntry entry : own.getValue().values()) {
                if (entry.settlement() == null && life != null && life.stage() != Stage.LAPSED) {
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
        return new Docket(lives.plus(registered.asset().id(), Life.begun(registered.effective())), renewals, due);
    }

    /** With a further stage of an asset; where it lapsed, nothing of it is due any more. */
    public Docket with(LifeAdvanced advanced) {
        PSortedMap<Deadline, Renewal> open = due;
        if (advanced.step().stage() == Stage.LAPSED) {
            for (RenewalEntry entry : of(advanced.asset()).values()) {
                open = open.minus(Deadline.of(entry.renewal()));
            }
        }
        return new Docket(lives.plus(advanced.asset(), life(advanced.asset()).with(advanced.step())), renewals, open);
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
                lives, renewals.plus(asset, of(asset).plus(entry.renewal().id(), entry)), open);
    }
}
