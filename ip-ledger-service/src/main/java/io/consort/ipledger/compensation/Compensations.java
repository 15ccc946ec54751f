package io.consort.ipledger.compensation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.CoOwner;
import io.consort.ipledger.notice.Notice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * What was paid of compensations. That they are owed follows from the notices: what was offered, and may be done towards
 * who has agreed, let its time go by, or objected in a dispute that was decided for the wish.
 *
 * @param settled what was paid, by the notice and then by who got it
 */
public record Compensations(PMap<NoticeId, PVector<CompensationSettled>> settled) {

    /** Where nothing was paid. */
    public static final Compensations EMPTY = new Compensations(HashTrie.empty());

    /** Those of a ledger. */
    public static Compensations of(IpLedgerState state) {
        return state.get(Compensations.class);
    }

    /** All that are or were payable, in the order of the notices. */
    public static Stream<Compensation> owed(IpLedgerState state) {
        return Notices.of(state).given().stream().flatMap(notice -> owed(state, notice));
    }

    /** Those under a notice. */
    public static Stream<Compensation> owed(IpLedgerState state, Notice notice) {
        return notice.coOwners().keySet().stream()
                .map(coOwner -> of(state, notice, coOwner))
                .flatMap(Optional::stream);
    }

    private static Optional<Compensation> of(IpLedgerState state, Notice notice, OrganisationId to) {
        CoOwner coOwner = notice.coOwners().get(to);
        if (coOwner == null || coOwner.offered() == null) {
            return Optional.empty();
        }
        Money amount = coOwner.offered();
        return notice.owes(to)
                ? Optional.of(new Compensation(
                        notice.id(),
                        notice.asset(),
                        notice.owner(),
                        to,
                        amount,
                        Compensations.of(state).paid(notice.id(), to, amount)))
                : Optional.empty();
    }

    /**
     * The compensation of a co-owner under a notice.
     *
     * @throws DomainException NOT_FOUND where none is payable to it
     */
    public static Compensation require(IpLedgerState state, NoticeId notice, OrganisationId coOwner) {
        return of(state, Notices.of(state).require(notice), coOwner)
                .orElseThrow(() -> DomainException.notFound("compensation", "of " + coOwner + " under " + notice));
    }

    private Money paid(NoticeId notice, OrganisationId coOwner, Money like) {
        Money paid = like.multipliedBy(0);
        for (CompensationSettled each : payments(notice, coOwner)) {
            paid = paid.plus(each.amount());
        }
        return paid;
    }

    /** What was paid to a co-owner under a notice, in the order of recording. */
    public List<CompensationSettled> payments(NoticeId notice, OrganisationId coOwner) {
        return settled.getOrDefault(notice, Row.empty()).stream()
                .filter(each -> each.coOwner().equals(coOwner))
                .toList();
    }

    /** With another in the place of who was paid. */
    public Compensations with(PlaceTaken taken) {
        PMap<NoticeId, PVector<CompensationSettled>> next = settled;
        for (var each : settled.entrySet()) {
            next = next.plus(
                    each.getKey(),
                    Row.from(each.getValue().stream()
                            .map(payment -> payment.with(taken))
                            .toList()));
        }
        return new Compensations(next);
    }

    /** With one payment more. */
    public Compensations with(CompensationSettled event) {
        PVector<CompensationSettled> own = settled.getOrDefault(event.notice(), Row.empty());
        return new Compensations(settled.plus(event.notice(), own.plus(event)));
    }
}
