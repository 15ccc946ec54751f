package io.consort.talent.recognition;

/** What a request for recognition came to. */
public sealed interface Outcome {

    /** The title counts at the host. */
    record Recognised(Award award) implements Outcome {}

    /** It does not. */
    record Refused(Reason reason) implements Outcome {}
}
