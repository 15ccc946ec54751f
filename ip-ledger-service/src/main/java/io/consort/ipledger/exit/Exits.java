package io.consort.ipledger.exit;

import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The exits of members.
 *
 * @param byId all that were settled
 * @param unsettled those that were revoked and had not arrived
 */
public record Exits(PSortedMap<ExitId, Exit> byId, PSet<ExitId> unsettled) {

    /** Without exits. */
    public static final Exits EMPTY = new Exits(TreePMap.empty(), HashTreePSet.empty());

    /** The exit with that id. */
    public Optional<Exit> exit(ExitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The exit with that id.
     *
     * @throws DomainException NOT_FOUND
     */
    public Exit require(ExitId id) {
        return exit(id).orElseThrow(() -> DomainException.notFound("exit", id));
    }

    /**
     * The exit with that id, by which its member is away.
     *
     * @throws DomainException NOT_FOUND, CONFLICT
     */
    Exit requireSettled(ExitId id) {
        Exit exit = require(id);
        if (exit.status() != ExitStatus.SETTLED) {
            throw DomainException.conflict(
                    "exit-ended", "The exit " + id + " stands no more: it is " + Kebab.ofConstant(exit.status()) + ".");
        }
        return exit;
    }

    void requireNew(ExitId id) {
        if (byId.containsKey(id)) {
            throw DomainException.conflict(
                    "exit-exists", "There is an exit " + id + " already, and an id is never used again.");
        }
        requireArriving(id);
    }

    void requireArriving(ExitId id) {
        if (unsettled.contains(id)) {
            throw DomainException.conflict("exit-ended", "The exit " + id + " was revoked before it arrived.");
        }
    }

    /** With one event more. */
    public Exits with(ExitEvent event, Header header) {
        return switch (event) {
            case MemberExited exited -> new Exits(byId.plus(exited.exit(), Exit.of(exited, header.seq())), unsettled);
            case ExitDetailed detailed -> change(detailed.exit(), exit -> exit.with(detailed));
            case ExitRevoked revoked ->
                revoked.member() == null
                        ? new Exits(byId, unsettled.plus(revoked.exit()))
                        : change(revoked.exit(), exit -> exit.with(ExitStatus.REVOKED));
            case MemberReadmitted readmitted -> change(readmitted.exit(), exit -> exit.with(ExitStatus.READMITTED));
        };
    }

    private Exits change(ExitId id, UnaryOperator<Exit> change) {
        return new Exits(byId.plus(id, change.apply(require(id))), unsettled);
    }
}
