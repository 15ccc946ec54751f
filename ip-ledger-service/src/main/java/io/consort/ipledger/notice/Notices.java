package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.NoticeEvent.CompensationOffered;
import io.consort.ipledger.notice.NoticeEvent.LedgerWatched;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.notice.NoticeEvent.NoticeConsented;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.NoticeEvent.NoticeObjected;
import io.consort.ipledger.notice.NoticeEvent.NoticePeriodSet;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Derived;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePSet;
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
 * @param watched on the platform's ledger alone: the ledgers that have notices
 */
public record Notices(
        NoticePeriod period,
        PVector<Notice> given,
        @Derived PSortedMap<String, NoticeId> running,
        PSet<LedgerId> watched) {

    /** Without notices. */
    public static final Notices EMPTY =
            new Notices(NoticePeriod.USUAL, Row.empty(), TreePMap.empty(), HashTreePSet.empty());

    /** Those of a ledger. */
    public static Notices of(IpLedgerState state) {
        return state.get(Notices.class);
    }

    /** As a snapshot holds them. */
    Notices(NoticePeriod period, PVector<Notice> given, PSet<LedgerId> watched) {
        this(period, given, running(given), watched);
    }

    private static PSortedMap<String, NoticeId> running(List<Notice> given) {
        PSortedMap<String, NoticeId> running = TreePMap.empty();
        for (Notice each : given) {
            running = each.status() == NoticeStatus.OPEN ? running.plus(deadline(each), each.id()) : running;
        }
        return running;
    }

    /** The notice with that number. */
    public Optional<Notice> notice(NoticeId id) {
        return id.in(given);
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

    NoticeId next() {
        return NoticeId.of(given.size() + 1);
    }

    /** With one event more. */
    public Notices with(NoticeEvent event) {
        return switch (event) {
            case NoticePeriodSet set -> new Notices(set.period(), given, running, watched);
            case NoticeGiven notice -> with(notice);
            case NoticeObjected objected ->
                with(require(objected.notice()).with(objected.coOwner(), each -> each.objecting(objected.reason())));
            case CompensationOffered offered ->
                with(require(offered.notice()).with(offered.coOwner(), each -> each.offered(offered.amount())));
            case NoticeConsented consented ->
                with(require(consented.notice()).with(consented.coOwner(), CoOwner::consenting));
            case NoticeClosed closed -> with(require(closed.notice()).with(closed));
            case LedgerWatched ledger -> new Notices(period, given, running, watched.plus(ledger.ledger()));
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
        return new Notices(period, given.plus(notice), running.plus(deadline(notice), notice.id()), watched);
    }

    /** With another in the place of an organisation. */
    public Notices with(PlaceTaken taken) {
        Notices next = this;
        for (Notice each : given) {
            next = next.with(each.with(taken));
        }
        return next;
    }

    private Notices with(Notice changed) {
        return new Notices(
                period,
                given.with(changed.id().number() - 1, changed),
                changed.status() == NoticeStatus.OPEN ? running : running.minus(deadline(changed)),
                watched);
    }

    private static String deadline(Notice notice) {
        return notice.due() + " " + notice.id();
    }
}
