package io.consort.kernel.exit;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * The exits of members from a ledger. When a member is away follows from them: from the day on which it leaves until it is taken
 * back, by exits that stand.
 *
 * @param <T> the terms as the ledger knows them
 * @param <F> what an exit can do to one thing there
 * @param byId all that were settled
 * @param byMember those of each member, in the order of settling
 * @param unsettled those that were revoked and had not arrived
 */
public record Exits<T, F>(
        PSortedMap<ExitId, Exit<T, F>> byId, PMap<OrganisationId, PVector<ExitId>> byMember, PSet<ExitId> unsettled) {

    /** Without exits. */
    public static <T, F> Exits<T, F> none() {
        return new Exits<>(TreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());
    }

    /** The exit with that id. */
    public Optional<Exit<T, F>> exit(ExitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The exit with that id.
     *
     * @throws DomainException NOT_FOUND
     */
    public Exit<T, F> require(ExitId id) {
        return exit(id).orElseThrow(() -> DomainException.notFound("exit", id));
    }

    /** The exits of a member, in the order of settling. */
    public List<Exit<T, F>> of(OrganisationId member) {
        return byMember.getOrDefault(member, TreePVector.empty()).stream()
                .map(this::require)
                .toList();
    }

    /** Whether a member has left and is away on a day. */
    public boolean isAway(OrganisationId member, LocalDate day) {
        return of(member).stream().anyMatch(exit -> exit.isAway(day));
    }

    /** Whether a member has left once and is away from a day to another. */
    public boolean isAway(OrganisationId member, LocalDate from, LocalDate until) {
        return of(member).stream().anyMatch(exit -> exit.isAway(from) && exit.isAway(until));
    }

    /**
     * Sees that a member may be made to leave: it has not left, or is back.
     *
     * @throws DomainException CONFLICT
     */
    public void requireNotLeft(OrganisationId member) {
        of(member).stream()
                .filter(exit -> exit.status() == ExitStatus.SETTLED)
                .findFirst()
                .ifPresent(exit -> {
                    throw DomainException.conflict(
                            "exit-settled",
                            member + " has left already, on " + exit.leaving().effective() + ".");
                });
    }

    /**
     * The exit with that id, by which its member is away.
     *
     * @throws DomainException NOT_FOUND, CONFLICT
     */
    public Exit<T, F> requireSettled(ExitId id) {
        Exit<T, F> exit = require(id);
        if (exit.status() != ExitStatus.SETTLED) {
            throw DomainException.conflict(
                    "exit-ended", "The exit " + id + " stands no more: it is " + Kebab.ofConstant(exit.status()) + ".");
        }
        return exit;
    }

    /**
     * Whoever left by an exit and may be back on a day.
     *
     * @throws DomainException NOT_FOUND, CONFLICT, REFUSED when the day lies before the exit
     */
    public OrganisationId requireBack(ExitId id, LocalDate day) {
        Leaving<T> left = requireSettled(id).leaving();
        if (day.isBefore(left.effective())) {
            throw DomainException.refused(
                    "readmitted-before-exit",
                    left.member() + " left on " + left.effective() + ", and so is not back on " + day + ".");
        }
        return left.member();
    }

    /**
     * Sees that an exit with that id may be settled.
     *
     * @throws DomainException CONFLICT
     */
    public void requireNew(ExitId id) {
        if (byId.containsKey(id)) {
            throw DomainException.conflict(
                    "exit-exists", "There is an exit " + id + " already, and an id is never used again.");
        }
        requireArriving(id);
    }

    /**
     * Sees that an exit which is not here was not revoked before it arrived.
     *
     * @throws DomainException CONFLICT
     */
    public void requireArriving(ExitId id) {
        if (unsettled.contains(id)) {
            throw DomainException.conflict("exit-ended", "The exit " + id + " was revoked before it arrived.");
        }
    }

    /** With one that is settled. */
    public Exits<T, F> with(Exit<T, F> settled) {
        OrganisationId member = settled.leaving().member();
        return new Exits<>(
                byId.plus(settled.id(), settled),
                byMember.plus(
                        member,
                        byMember.getOrDefault(member, TreePVector.empty()).plus(settled.id())),
                unsettled);
    }

    /** With a part of the account of one. */
    public Exits<T, F> detailed(ExitId id, List<ExitItem> items, List<F> effects) {
        return change(id, exit -> exit.with(items, effects));
    }

    /** With one revoked, whether or not it has arrived. */
    public Exits<T, F> revoked(ExitId id) {
        return byId.containsKey(id) ? change(id, Exit::revoked) : new Exits<>(byId, byMember, unsettled.plus(id));
    }

    /** With the member back that left by one. */
    public Exits<T, F> readmitted(ExitId id, LocalDate from) {
        return change(id, exit -> exit.readmitted(from));
    }

    private Exits<T, F> change(ExitId id, UnaryOperator<Exit<T, F>> change) {
        return new Exits<>(byId.plus(id, change.apply(require(id))), byMember, unsettled);
    }
}
