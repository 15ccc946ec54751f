package io.consort.starter.web;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.LedgerId;

/** Who calls, and which ledger the call is about. */
public sealed interface Scope permits Tenant, Caller {

    /** The ledger. */
    LedgerId ledger();

    /** Who calls, and for which organisation. */
    Actor actor();

    /** On what the caller was let in. */
    Authority authority();

    /** Whether what is for that audience is for the caller. */
    boolean isIn(Audience audience);
}
