package io.consort.starter.ledger;

/** The size in a checkpoint that this service has just signed: its second line. */
final class SignedSize {

    private SignedSize() {}

    static long of(String checkpoint) {
        return Long.parseLong(checkpoint.lines().skip(1).findFirst().orElseThrow());
    }
}
