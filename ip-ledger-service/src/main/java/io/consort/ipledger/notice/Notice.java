package io.consort.ipledger.notice;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A co-owner's wish, and what the others say to it.
 *
 * @param id its number
 * @param asset what they own together
 * @param owner whose wish it is
 * @param wish what it wishes to do
 * @param coOwners the others, as they were when it was given
 * @param given when it was given
 * @param due the last day on which they may answer
 * @param status how it stands
 * @param resolution by which a dispute was decided; null where none was
 */
public record Notice(
        NoticeId id,
        AssetId asset,
        OrganisationId owner,
        Wish wish,
        OrderedMap<OrganisationId, CoOwner> coOwners,
        LocalDate given,
        LocalDate due,
        NoticeStatus status,
        @Nullable String resolution) {

    /** Whether someone's objection stands. */
    boolean isObjected() {
        return coOwners.values().stream().anyMatch(each -> each.stance() == Stance.OBJECTED);
    }

    /** The co-owners that have said nothing. */
    List<OrganisationId> silent() {
        return coOwners.entrySet().stream()
                .filter(each -> each.getValue().stance() == Stance.SILENT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The co-owners towards whom a notice that ran leaves the way free. A licence that leaves their own use is theirs to be
     * compensated for: towards one that was offered nothing, and has not agreed, silence clears nothing.
     */
    Set<OrganisationId> cleared() {
        boolean compensated = status != NoticeStatus.ALLOWED
                && wish instanceof Wish.ToLicense licence
                && licence.exclusivity().isOpen();
        return coOwners.entrySet().stream()
                .filter(each ->
                        status == NoticeStatus.ALLOWED || each.getValue().stance() != Stance.UNHEARD)
                .filter(each -> !compensated
                        || each.getValue().stance() == Stance.CONSENTED
                        || each.getValue().offered() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a co-owner is owed what it was offered: what is wished may be done, and the way is free towards it. */
    public boolean owes(OrganisationId coOwner) {
        return status.isFree() && cleared().contains(coOwner);
    }

    /** Whether the time is up and an objection stood: it is disputed, or was decided against. */
    boolean isContested() {
        return status == NoticeStatus.DISPUTED || status == NoticeStatus.BARRED;
    }

    /** Whether nothing is left to wait for, should this co-owner agree. */
    boolean isSettledBy(OrganisationId consenting) {
        return coOwners.entrySet().stream()
                .filter(each -> !each.getKey().equals(consenting))
                .map(each -> each.getValue().stance())
                .allMatch(stance -> stance == Stance.CONSENTED || (isContested() && stance != Stance.OBJECTED));
    }

    /**
     * Sees that co-owners may answer on that date.
     *
     * @throws DomainException CONFLICT
     */
    void requireOpen(LocalDate today) {
        if (status != NoticeStatus.OPEN) {
            throw DomainException.conflict(
                    "notice-closed", "The notice " + id + " is closed: it is " + Kebab.ofConstant(status) + ".");
        }
        if (today.isAfter(due)) {
            throw DomainException.conflict(
                    "notice-closed", "The notice " + id + " was to be answered until " + due + ".");
        }
    }

    /**
     * Where a co-owner stands.
     *
     * @throws DomainException REFUSED when it was none
     */
    CoOwner require(OrganisationId coOwner) {
        CoOwner found = coOwners.get(coOwner);
        if (found == null) {
            throw DomainException.refused(
                    "not-a-co-owner", coOwner + " is not among the co-owners who were given the notice " + id + ".");
        }
        return found;
    }

    Notice with(OrganisationId coOwner, UnaryOperator<CoOwner> change) {
        return new Notice(
                id,
                asset,
                owner,
                wish,
                coOwners.plus(coOwner, change.apply(require(coOwner))),
                given,
                due,
                status,
                resolution);
    }

    /**
     * Once another has the place of one of its parties. What stood between two that are one now concerns nobody else's consent; a wish
     * towards oneself is withdrawn, and one that nobody else is left to answer is agreed to.
     */
    Notice with(PlaceTaken taken) {
        OrganisationId wishing = taken.now(owner);
        OrderedMap<OrganisationId, CoOwner> next = OrderedMap.empty();
        for (var each : coOwners.entrySet()) {
            OrganisationId who = taken.now(each.getKey());
            CoOwner before = next.get(who);
            if (!who.equals(wishing)) {
                next = next.plus(who, before == null ? each.getValue() : before.and(each.getValue()));
            }
        }
        Optional<Wish> wished = wish.with(taken, wishing);
        return new Notice(
                id,
                asset,
                wishing,
                wished.orElse(wish),
                next,
                given,
                due,
                status != NoticeStatus.OPEN
                        ? status
                        : wished.isEmpty()
                                ? NoticeStatus.WITHDRAWN
                                : next.isEmpty() ? NoticeStatus.CONSENTED : NoticeStatus.OPEN,
                resolution);
    }

    Notice with(NoticeClosed closed) {
        OrderedMap<OrganisationId, CoOwner> heard = coOwners;
        if (closed.unheard() != null) {
            for (OrganisationId each : closed.unheard()) {
                heard = heard.plus(each, require(each).unheard());
            }
        }
        return new Notice(id, asset, owner, wish, heard, given, due, closed.status(), closed.resolution());
    }

    /** The event that ends it, or has it disputed. */
    NoticeClosed closing(NoticeStatus next, @Nullable String by) {
        return new NoticeClosed(id, asset, wish, next, by);
    }
}
