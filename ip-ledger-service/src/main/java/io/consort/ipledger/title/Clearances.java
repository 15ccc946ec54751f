package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pcollections.HashTreePSet;
import org.pcollections.PVector;

/**
 * What notices among joint owners mean for assignments.
 *
 * @param required whether a joint owner assigns nothing before its co-owners had notice
 * @param cleared the assignments whose notice has run, and towards whom
 * @param barred what disputes were decided against
 */
public record Clearances(boolean required, PVector<Cleared> cleared, PVector<BarredAssignment> barred) {

    /** Where nobody gave notice, and none is required. */
    public static final Clearances NONE = new Clearances(false, Row.empty(), Row.empty());

    /** Those of a ledger. */
    public static Clearances of(IpLedgerState state) {
        return state.get(Clearances.class);
    }

    /** With what the charter says of notices. */
    public Clearances requiringNotice(boolean now) {
        return new Clearances(now, cleared, barred);
    }

    /** With an assignment whose notice has run, and the co-owners whom it clears the way towards. */
    public Clearances cleared(AssetId asset, Assignment assignment, Set<OrganisationId> towards) {
        return new Clearances(
                required,
                cleared.plus(new Cleared(new ShareAssigned(asset, assignment), HashTreePSet.from(towards))),
                barred);
    }

    /** Without what an assignment made use of. */
    Clearances without(ShareAssigned assigned) {
        return cleared.isEmpty()
                ? this
                : new Clearances(
                        required,
                        Row.from(cleared.stream()
                                .filter(each -> !each.assigned().equals(assigned))
                                .toList()),
                        barred);
    }

    /** With a dispute that was decided against an assignment. */
    public Clearances barring(BarredAssignment against) {
        return new Clearances(required, cleared, barred.plus(against));
    }

    /** Without what the decision after a notice barred, since it is overtaken. */
    public Clearances notBarring(String notice) {
        return barred.isEmpty()
                ? this
                : new Clearances(
                        required,
                        cleared,
                        Row.from(barred.stream()
                                .filter(each -> !each.notice().equals(notice))
                                .toList()));
    }

    /** With another in an organisation's place. */
    Clearances with(PlaceTaken taken) {
        return new Clearances(
                required,
                Row.from(cleared.stream()
                        .flatMap(each -> each.with(taken).stream())
                        .toList()),
                Row.from(barred.stream().map(each -> each.with(taken)).toList()));
    }

    /**
     * Sees that no dispute was decided against an assignment between the same two.
     *
     * @throws DomainException REFUSED
     */
    public void requireNotBarred(AssetId asset, Assignment assignment) {
        barred.stream().filter(each -> each.bars(asset, assignment)).findFirst().ifPresent(each -> {
            throw DomainException.refused(
                    "wish-barred",
                    "After the notice " + each.notice() + " the dispute was decided against an assignment from "
                            + each.from() + " to " + each.to() + ", by " + each.resolution()
                            + ". It waits for a resolution that allows it, or for those who object to agree.");
        });
    }

    /**
     * Sees that co-owners had notice of an assignment, where the charter asks for it: all who have a share now or on the day that
     * it takes effect, or will have one later. A day in the past makes nobody less of a co-owner.
     *
     * @throws DomainException REFUSED
     */
    void requireNoticed(Titles titles, AssetId asset, Assignment assignment, LocalDate today) {
        if (!required) {
            return;
        }
        LocalDate from = assignment.effective().isBefore(today) ? today : assignment.effective();
        Set<OrganisationId> others = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        others.addAll(titles.require(asset).others(assignment.from(), from).keySet());
        cleared.stream()
                .filter(each -> each.isOf(asset, assignment))
                .forEach(each -> others.removeAll(titles.succeeding(each.towards())));
        if (!others.isEmpty()) {
            throw DomainException.refused(
                    "notice-required",
                    assignment.from() + " does not own " + asset
                            + " alone, and notice of this assignment to its co-owners has not run: "
                            + others.stream().map(OrganisationId::value).collect(Collectors.joining(", ")) + ".");
        }
    }
}
