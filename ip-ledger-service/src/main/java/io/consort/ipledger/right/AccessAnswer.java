package io.consort.ipledger.right;

import io.consort.kernel.identity.OrganisationId;

/** What became of a request for access. */
public sealed interface AccessAnswer {

    /** It was granted as it was asked for, as that right. */
    record Granted(RightId right) implements AccessAnswer {}

    /** An owner refused it. */
    record Refused(OrganisationId owner, RefusalGround ground) implements AccessAnswer {}

    /** Whoever asked wants it no more. */
    record Withdrawn() implements AccessAnswer {}

    /** Whoever asked has left the consortium without a claim to it. */
    record Lapsed() implements AccessAnswer {}
}
