package io.consort.ipledger.notice;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Derived;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;

/**
 * The notices among joint owners.
 *
 * @param period how long one runs that is given now
 * @param given in the order of giving, which is that of their numbers
 * @param running those that are open, in the order in which they fall due
 * @param barred those that were decided against, by asset
 * @param watched on the platform's ledger alone: the ledgers that have notices
 */
public record Notices(
        NoticePeriod period,
        PVector<Notice> given,
        @Derived PSortedMap<String, NoticeId> running,
        @Derived PMap<AssetId, PSet<NoticeId>> barred,
        PSet<LedgerId> watched) {

    /** Without notices. */
    public static final Notices EMPTY =
            new Notices(NoticePeriod.USUAL, Row.empty(), TreePMap.empty(), HashTrie.empty(), HashTreePSet.empty());

    /** As a snapshot holds them. */
    Notices(NoticePeriod period, PVector<Notice> given, PSet<LedgerId> watched) {
        this(period, given, running(given), barred(given), watched);
    }

    private static PSortedMap<String, NoticeId> running(List<Notice> given) {
        PSortedMap<String, NoticeId> running = TreePMap.empty();
        for (Notice each : given) {
            running = each.status() == NoticeStatus.OPEN ? running.plus(deadline(each), each.id()) : running;
        }
        return running;
    }

    private static PMap<AssetId, PSet<NoticeId>> barred(List<Notice> given) {
        PMap<AssetId, PSet<NoticeId>> barred = HashTrie.empty();
        for (Notice each : given) {
            barred = barred(barred, each);
        }
        return barred;
    }

    private static PMap<AssetId, PSet<NoticeId>> barred(PMap<AssetId, PSet<NoticeId>> barred, Notice notice) {
        PSet<NoticeId> own = barred.get(notice.asset());
        boolean bars = notice.status() == NoticeStatus.BARRED;
        if (own == null) {
            return bars ? barred.plus(notice.asset(), HashTreePSet.singleton(notice.id())) : barred;
        }
        PSet<NoticeId> next = bars ? own.plus(notice.id()) : own.minus(notice.id());
        return next.isEmpty() ? barred.minus(notice.asset()) : barred.plus(notice.asset(), next);
    }

    /** The notice with that number. */
    public Optional<Notice> notice(NoticeId id) {
        return id.number() <= given.size() ? Optional.of(given.get(id.number() - 1)) : Optional.empty();
    }

    /**
     * The notice with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Notice require(NoticeId id) {
        return notice(id).orElseThrow(() -> DomainException.notFound("notice", id));
    }

    /** The open notices whose last day lies before a date. */
    public List<NoticeId> due(LocalDate today) {
        return List.copyOf(running.headMap(today.toString()).values());
    }

    /** The open notice of a wish. */
    Optional<NoticeId> running(AssetId asset, Wish wish) {
        return running.values().stream()
                .filter(id ->
                        require(id).asset().equals(asset) && require(id).wish().equals(wish))
                .findFirst();
    }

    /**
     * Sees that no dispute was decided against an assignment between the same two, of whatever share and day.
     *
     * @throws DomainException REFUSED
     */
    public void requireNotBarred(AssetId asset, Assignment assignment) {
        requireNotBarred(asset, assignment.from(), new Wish.ToAssign(assignment));
    }

    /**
     * Sees that no dispute was decided against a licence to the same holder that shut out as many or fewer, and that would meet
     * this one. Access, which is asked for, is never barred.
     *
     * @throws DomainException REFUSED
     */
    public void requireNotBarred(AssetId asset, Grant grant) {
        Terms terms = grant.terms();
        if (grant.under() == null && !terms.kind().isAccess()) {
            requireNotBarred(
                    asset,
                    grant.grantor(),
                    new Wish.ToLicense(terms.holder(), terms.kind(), terms.extent(), terms.sublicensing(), "as granted"));
        }
    }

    /**
     * As the others, for what an owner wishes.
     *
     * @throws DomainException REFUSED
     */
    void requireNotBarred(AssetId asset, OrganisationId owner, Wish wish) {
        PSet<NoticeId> own = barred.get(asset);
        if (own == null) {
            return;
        }
        own.stream()
                .map(this::require)
                .filter(each -> each.owner().equals(owner) && each.wish().bars(wish))
                .min(Comparator.comparing(each -> each.id().number()))
                .ifPresent(each -> {
                    throw DomainException.refused(
                            "wish-barred",
                            "After the notice " + each.id() + " the dispute was decided against this, by "
                                    + each.resolution()
                                    + ". It waits for a resolution that allows it, or for those who object to agree.");
                });
    }

    NoticeId next() {
        return NoticeId.of(given.size() + 1);
    }

    /** With one event more. */
    public Notices with(NoticeEvent event) {
        return switch (event) {
            case NoticePeriodSet set -> new Notices(set.period(), given, running, barred, watched);
            case NoticeGiven notice -> with(notice);
            case NoticeObjected objected ->
                with(require(objected.notice()).with(objected.coOwner(), each -> each.objecting(objected.reason())));
            case CompensationOffered offered ->
                with(require(offered.notice()).with(offered.coOwner(), each -> each.offered(offered.amount())));
            case NoticeConsented consented ->
                with(require(consented.notice()).with(consented.coOwner(), CoOwner::consenting));
            case NoticeClosed closed -> with(require(closed.notice()).with(closed));
            case LedgerWatched ledger -> new Notices(period, given, running, barred, watched.plus(ledger.ledger()));
        };
    }

    private Notices with(NoticeGiven event) {
        OrderedMap<OrganisationId, CoOwner> coOwners = OrderedMap.empty();
        for (var each : event.coOwners().entrySet()) {
            coOwners = coOwners.plus(each.getKey(), CoOwner.silent(each.getValue()));
        }
        Notice notice = new Notice(
                event.notice(),
                event.asset(),
                event.owner(),
                event.wish(),
                coOwners,
                event.given(),
                event.due(),
                NoticeStatus.OPEN,
                null);
        return new Notices(period, given.plus(notice), running.plus(deadline(notice), notice.id()), barred, watched);
    }

    private Notices with(Notice changed) {
        return new Notices(
                period,
                given.with(changed.id().number() - 1, changed),
                changed.status() == NoticeStatus.OPEN ? running : running.minus(deadline(changed)),
                barred(barred, changed),
                watched);
    }

    private static String deadline(Notice notice) {
        return notice.due() + " " + notice.id();
    }
}
