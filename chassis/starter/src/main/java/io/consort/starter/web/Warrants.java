package io.consort.starter.web;

import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;

/**
 * What a consortium's own ledger has the other services do. A port: they ask consortium-service for the proof, and check it. It never
 * guesses.
 */
public interface Warrants {

    /**
     * What a resolution has done.
     *
     * @throws io.consort.kernel.problem.DomainException what consortium-service says against it: NOT_FOUND, or CONFLICT
     *     {@code resolution-not-in-force} and its like; REFUSED {@code proof-does-not-hold}; UNAVAILABLE when it cannot be learnt now
     */
    Warrant ofResolution(ConsortiumId consortium, String resolution);

    /**
     * The same of a resolution that does exactly this.
     *
     * @param act by its full name
     * @throws io.consort.kernel.problem.DomainException as before; REFUSED {@code resolution-of-another-act}
     */
    default Warrant ofResolution(ConsortiumId consortium, String resolution, String act, Terms terms) {
        Warrant warrant = ofResolution(consortium, resolution);
        if (!warrant.act().equals(act) || !warrant.terms().equals(terms)) {
            throw DomainException.refused(
                    "resolution-of-another-act",
                    "Resolution " + resolution + " does " + warrant.act() + " with " + warrant.terms() + ", and not "
                            + act + " with " + terms + ".");
        }
        return warrant;
    }

    /**
     * What an entry has done, which somebody brings with its proof.
     *
     * @throws io.consort.kernel.problem.DomainException REFUSED {@code proof-does-not-hold}, {@code nothing-resolved}; UNAVAILABLE when
     *     the key that it is checked with cannot be learnt now
     */
    Warrant proven(ConsortiumId consortium, ProvenEntry proof);
}
