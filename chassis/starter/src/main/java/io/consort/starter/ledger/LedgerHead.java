package io.consort.starter.ledger;

import io.consort.kernel.note.Checkpoint;

/**
 * What a consortium's ledger comes to, for the other services.
 *
 * @param size how many entries
 * @param root over them, in Base64
 * @param checkpoint the same, signed (C2SP tlog-checkpoint)
 */
record LedgerHead(long size, String root, String checkpoint) {

    /** As this service has just signed it. */
    static LedgerHead of(String note) {
        Checkpoint checkpoint = Checkpoint.parse(note.substring(0, note.indexOf("\n\n") + 1));
        return new LedgerHead(checkpoint.size(), checkpoint.root().toBase64(), note);
    }
}
