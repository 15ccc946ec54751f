package io.consort.consortium.decision.web;

/** The body of a request that says all there is to say by its path. */
record NothingElse() {}
