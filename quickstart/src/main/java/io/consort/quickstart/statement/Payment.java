package io.consort.quickstart.statement;

import tools.jackson.databind.JsonNode;

/**
 * What a payee's statement says that it comes from, once the statement holds.
 *
 * @param ledger the path of the ledger
 * @param seq of the entry that it rests on
 * @param leaf that entry's hash
 * @param payee who is paid
 * @param distribution which
 * @param recalculation how many times that was computed again before; 0 where it was not
 * @param pins what it was computed from
 * @param scheme by which scheme
 * @param version of the scheme
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared as a record
public record Payment(
        String ledger,
        long seq,
        byte[] leaf,
        String payee,
        String distribution,
        long recalculation,
        JsonNode pins,
        String scheme,
        long version) {}
