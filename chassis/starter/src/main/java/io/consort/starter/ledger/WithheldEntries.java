package io.consort.starter.ledger;

import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.TilePath;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is shown in the place of entries to those whom they do not concern: enough to see that nothing is missing, to check the
 * tree, and to know an entry again when it is shown one day.
 */
final class WithheldEntries<E extends Event> {

    private static final String TYPE = "consort.entry-withheld.v1";

    private final JsonMapper mapper = Json.entries();
    private final LedgerDefinition<?, E> definition;

    WithheldEntries(LedgerDefinition<?, E> definition) {
        this.definition = definition;
    }

    /** A CloudEvent of its own type, under the entry's id. */
    String marker(LedgerId ledger, Entry<E> entry) {
        return mapper.writeValueAsString(new Marker(
                "1.0",
                Long.toString(entry.header().seq()),
                definition.source(ledger),
                TYPE,
                entry.header().time().toString(),
                new Content(
                        definition.types().name(entry.event()),
                        Hashing.leaf(entry.bytes()).toBase64())));
    }

    /** A bundle hashes to its tile, so nothing can stand in an entry's place there. */
    static DomainException refusal(TilePath bundle) {
        return new DomainException(
                Kind.FORBIDDEN,
                "entries-withheld",
                "Of the entries in " + bundle
                        + " some do not concern you, and a bundle is served whole or not at all.");
    }

    private record Marker(String specversion, String id, String source, String type, String time, Content data) {}

    /**
     * @param type of the entry that is withheld
     * @param leafHash SHA-256 of a zero byte and the entry, in Base64
     */
    private record Content(String type, String leafHash) {}
}
