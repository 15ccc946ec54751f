package io.consort.kernel.authority;

import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.note.VerifiedCheckpoints;
import io.consort.kernel.problem.DomainException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an entry of the consortium's own ledger has another service do: a resolution that is in force, or a succession or demerger that the
 * register knows. It was proven before it became one, so a command that is given it need not ask again.
 *
 * @param authority what the act rests on
 * @param act its full name, for example {@code ip-ledger/enact-scheme}; of a succession or demerger the part that it has in every service
 * @param terms what it is to be done with
 * @param proof where that stands
 */
public record Warrant(Authority authority, String act, Terms terms, ProvenEntry proof) {

    /** The entries that have an effect in another service. */
    private static final String EFFECT_REQUESTED = "consortium.effect-requested.v1";

    /** The entries by which a consortium knows from the register that an organisation is no more. */
    private static final String MEMBERSHIP_SUCCEEDED = "consortium.membership-succeeded.v1";

    /** The act by which every service carries that out. */
    public static final String SUCCEED = "succeed-organisation";

    /** The entries by which a consortium knows from the register that a part of an organisation passed to another. */
    private static final String DEMERGER_NOTED = "consortium.demerger-noted.v1";

    /** The act by which every service carries that out of which something is named. */
    public static final String DEMERGE = "demerge-organisation";

    /**
     * Reads what a proven entry has done.
     *
     * @param origin of the consortium's ledger
     * @param known the public keys of consortium-service, and what they were seen to have signed
     * @throws DomainException REFUSED {@code proof-does-not-hold}, {@code nothing-resolved}
     * @throws ProvenEntry.UnknownSignerException when it is signed by a key that is not known
     */
    public static Warrant of(ProvenEntry proof, String origin, VerifiedCheckpoints known) {
        JsonNode entry;
        try {
            entry = proof.check(origin, known);
        } catch (ProvenEntry.UnknownSignerException stranger) {
            throw stranger;
        } catch (IllegalArgumentException broken) {
            throw DomainException.refused("proof-does-not-hold", "The proof does not hold: " + broken.getMessage());
        }
        JsonNode data = entry.path("data");
        if (entry.path("type").asString("").equals(MEMBERSHIP_SUCCEEDED)) {
            return ofSuccession(data, proof);
        }
        if (entry.path("type").asString("").equals(DEMERGER_NOTED)) {
            return new Warrant(
                    new Authority.Register("consortium", proof.seq()), DEMERGE, Terms.of(data.path("demerger")), proof);
        }
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

    private static Warrant ofSuccession(JsonNode data, ProvenEntry proof) {
        JsonNode succession = data.path("succession");
        JsonNode successors = succession.path("successors");
        if (successors.size() != 1) {
            throw DomainException.refused(
                    "nothing-resolved",
                    "Entry " + proof.seq() + " splits an organisation, and says of nothing where it goes.");
        }
        return new Warrant(
                new Authority.Register("consortium", proof.seq()),
                SUCCEED,
                Terms.of(JsonNodeFactory.instance
                        .objectNode()
                        .put("from", data.path("organisation").asString(""))
                        .put("to", successors.get(0).asString(""))
                        .put("effective", succession.path("effectiveOn").asString(""))),
                proof);
    }

    /** Whether it is for an act, by the act's full name: a succession or demerger is for the act of that name in every service. */
    public boolean isFor(String full) {
        return full.equals(act) || (authority instanceof Authority.Register && full.endsWith('/' + act));
    }

    /** The same for the act of one service. */
    public Warrant in(String full) {
        return new Warrant(authority, full, terms, proof);
    }

    /** By which it is known that it was used: what it rests on. */
    public String name() {
        return authority.toString();
    }
}
