package io.consort.consortium.exit;

import io.consort.kernel.problem.DomainException;

/**
 * Why another service did not do what it was asked for.
 *
 * @param slug the rule
 * @param detail what it says, cut to {@value #LONGEST} characters so that it fits an entry
 */
record Fault(String slug, String detail) {

    private static final int LONGEST = 2_000;

    static Fault of(DomainException refusal) {
        String detail = refusal.detail();
        return new Fault(refusal.slug(), detail.substring(0, Math.min(detail.length(), LONGEST)));
    }
}
