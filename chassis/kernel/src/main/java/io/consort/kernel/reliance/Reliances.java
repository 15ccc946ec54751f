package io.consort.kernel.reliance;

import io.consort.kernel.authority.Warrant;
import io.consort.kernel.problem.DomainException;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What a ledger has relied on.
 *
 * @param used what it rested on, as authorities are written
 */
public record Reliances(PSet<String> used) {

    /** On nothing. */
    public static final Reliances NONE = new Reliances(HashTreePSet.empty());

    Reliances with(String name) {
        return new Reliances(used.plus(name));
    }

    /**
     * Sees that something is done by a warrant for the first time.
     *
     * @throws DomainException CONFLICT {@code resolution-carried-out}
     */
    void requireUnused(Warrant warrant) {
        if (used.contains(warrant.name())) {
            throw DomainException.conflict(
                    "resolution-carried-out", "What rests on " + warrant.name() + " is done here already.");
        }
    }
}
