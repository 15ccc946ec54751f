package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCancelled;
import io.consort.ipledger.pledge.PledgeEvent.PledgeConsented;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCurtailed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.pledge.PledgeEvent.PledgeRestored;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReturned;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The pledges over the title of all assets.
 *
 * @param byId all that were placed
 * @param unplaced those that were cancelled and had not arrived
 */
public record Pledges(PSortedMap<PledgeId, Pledge> byId, PSet<PledgeId> unplaced) {

    /** Without pledges. */
    public static final Pledges EMPTY = new Pledges(TreePMap.empty(), HashTreePSet.empty());

    /** Those of a ledger. */
    public static Pledges of(IpLedgerState state) {
        return state.get(Pledges.class);
    }

    /** The pledge with that id. */
    public Optional<Pledge> pledge(PledgeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The pledge with that id.
     *
     * @throws DomainException NOT_FOUND
     */
    public Pledge require(PledgeId id) {
        return pledge(id).orElseThrow(() -> DomainException.notFound("pledge", id));
    }

    /**
     * The pledge with that id, which binds title.
     *
     * @throws DomainException NOT_FOUND, CONFLICT
     */
    Pledge requirePlaced(PledgeId id) {
        Pledge pledge = require(id);
        if (pledge.status() != PledgeStatus.PLACED) {
            throw DomainException.conflict(
                    "pledge-ended",
                    "The pledge " + id + " has ended: it is " + Kebab.ofConstant(pledge.status()) + ".");
        }
        return pledge;
    }

    void requireNew(PledgeId id) {
        if (byId.containsKey(id)) {
            throw DomainException.conflict(
                    "pledge-exists", "There is a pledge " + id + " already, and an id is never used again.");
        }
        requireArriving(id);
    }

    void requireArriving(PledgeId id) {
        if (unplaced.contains(id)) {
            throw DomainException.conflict("pledge-ended", "The pledge " + id + " was cancelled before it arrived.");
        }
    }

    /** With one event more. */
    public Pledges with(PledgeEvent event) {
        return switch (event) {
            case PledgePlaced placed ->
                new Pledges(
                        byId.plus(
                                placed.pledge(),
                                new Pledge(
                                        placed.pledge(),
                                        placed.terms(),
                                        placed.terms().pledgee(),
                                        placed.terms().secured(),
                                        PledgeStatus.PLACED)),
                        unplaced);
            case PledgeConsented _, PledgeFollowed _, PledgeReturned _ -> this;
            case PledgeReleased released -> change(released.pledge(), pledge -> pledge.with(released));
            case PledgeEnforced enforced -> change(enforced.pledge(), pledge -> pledge.with(PledgeStatus.ENFORCED));
            case PledgeCurtailed curtailed ->
                curtailed.remaining().isEmpty()
                        ? change(curtailed.pledge(), pledge -> pledge.with(PledgeStatus.LOST))
                        : this;
            case PledgeCancelled cancelled ->
                cancelled.asset() == null
                        ? new Pledges(byId, unplaced.plus(cancelled.pledge()))
                        : change(cancelled.pledge(), pledge -> pledge.with(PledgeStatus.CANCELLED));
            case PledgeRestored restored -> change(restored.pledge(), pledge -> pledge.with(PledgeStatus.PLACED));
        };
    }

    /** With another in the place of a pledgee. */
    public Pledges with(PlaceTaken taken) {
        PSortedMap<PledgeId, Pledge> next = byId;
        for (Pledge each : byId.values()) {
            if (each.pledgee().equals(taken.from())) {
                next = next.plus(each.id(), each.with(taken));
            }
        }
        return new Pledges(next, unplaced);
    }

    /** With those that the receiver of a demerger holds. */
    public Pledges divided(Division division) {
        Pledges next = this;
        for (String each : division.passed(Allotment.Kind.PLEDGE).toList()) {
            next = next.change(new PledgeId(each), pledge -> pledge.heldBy(division.to()));
        }
        return next;
    }

    private Pledges change(PledgeId id, UnaryOperator<Pledge> change) {
        return new Pledges(byId.plus(id, change.apply(require(id))), unplaced);
    }
}
