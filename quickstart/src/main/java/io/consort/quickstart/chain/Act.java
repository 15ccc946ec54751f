package io.consort.quickstart.chain;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that a service is to do.
 *
 * @param name its full name, for example {@code ip-ledger/enact-scheme}
 * @param terms what it is to be done with
 */
record Act(String name, JsonNode terms) {

    private static final String ENACT_SCHEME = "ip-ledger/enact-scheme";
    private static final String ADOPT_SCHEME = "ip-ledger/adopt-scheme";

    /** What a motion proposes; empty where it is nothing for another service. */
    static Optional<Act> proposed(JsonNode proposal) {
        return switch (proposal.path("kind").asString("")) {
            case "perform-act" -> Optional.of(new Act(proposal.path("act").asString(""), proposal.path("terms")));
            case "enact-scheme" -> Optional.of(new Act(ENACT_SCHEME, schemeTerms(proposal)));
            default -> Optional.empty();
        };
    }

    private static JsonNode schemeTerms(JsonNode proposal) {
        ObjectNode terms = JsonNodeFactory.instance.objectNode();
        terms.set("schemeId", proposal.path("scheme"));
        terms.set("version", proposal.path("version"));
        if (proposal.path("from").isString()) {
            terms.set("from", proposal.path("from"));
        }
        return terms;
    }

    /**
     * Whether it puts that version of a scheme into effect, for incomes from that day. One that lays a scheme down and has it come into effect at once
     * names no version, which is not known before.
     *
     * @param from as a date is written; empty where it is for all
     */
    boolean enacts(String scheme, long version, String from) {
        if (!from.equals(terms.path("from").asString(""))) {
            return false;
        }
        return switch (name) {
            case ENACT_SCHEME ->
                scheme.equals(terms.path("schemeId").asString(""))
                        && version == terms.path("version").asLong(-1);
            case ADOPT_SCHEME -> scheme.equals(terms.path("id").asString(""));
            default -> false;
        };
    }

    @Override
    public String toString() {
        return name + " with " + terms;
    }
}
