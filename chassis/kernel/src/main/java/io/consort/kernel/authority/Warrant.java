package io.consort.kernel.authority;

import io.consort.kernel.json.Terms;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import tools.jackson.databind.JsonNode;

/**
 * What an entry of the consortium's own ledger has another service do: a resolution that is in force, or a succession that the register
 * knows. It was proven before it became one, so a command that is given it need not ask again.
 *
 * @param authority what the act rests on
 * @param act its full name, for example {@code ip-ledger/enact-scheme}
 * @param terms what it is to be done with
 * @param proof where that stands
 */
public record Warrant(Authority authority, String act, Terms terms, ProvenEntry proof) {

    /** The entries that have an effect in another service. */
    private static final String EFFECT_REQUESTED = "consortium.effect-requested.v1";

    /**
     * Reads what a proven entry has done.
     *
     * @param origin of the consortium's ledger
     * @param known the public keys of consortium-service
     * @throws DomainException REFUSED {@code proof-does-not-hold}, {@code nothing-resolved}
     * @throws ProvenEntry.UnknownSignerException when it is signed by a key that is not known
     */
    public static Warrant of(ProvenEntry proof, String origin, NoteVerifier... known) {
        JsonNode entry;
        try {
            entry = proof.check(origin, known);
        } catch (ProvenEntry.UnknownSignerException stranger) {
            throw stranger;
        } catch (IllegalArgumentException broken) {
            throw DomainException.refused("proof-does-not-hold", "The proof does not hold: " + broken.getMessage());
        }
        JsonNode data = entry.path("data");
        if (!entry.path("type").asString("").equals(EFFECT_REQUESTED)
                || !data.path("act").isString()
                || !data.path("terms").isObject()) {
            throw DomainException.refused(
                    "nothing-resolved", "Entry " + proof.seq() + " has no other service do anything.");
        }
        return new Warrant(
                new Authority.Resolution(data.path("resolution").asString("")),
                data.path("act").asString(),
                Terms.of(data.get("terms")),
                proof);
    }

    /** By which it is known that it was used: what it rests on. */
    public String name() {
        return authority.toString();
    }
}
