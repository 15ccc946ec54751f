package io.consort.starter.web;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.LedgerId;
import java.util.Optional;

/** Who calls, and which ledger the call is about. */
public sealed interface Scope permits Tenant, Caller {

    /** The ledger. */
    LedgerId ledger();

    /** Who calls, and for which organisation. */
    Actor actor();

    /** On what the caller was let in. */
    Authority authority();

    /** By what the consortium's own ledger has it done; empty where somebody does it in a right of its own. */
    default Optional<Warrant> warrant() {
        return Optional.empty();
    }

    /** The act that takes a second person, since the charter asks for four eyes on it; empty where one suffices. */
    default Optional<Guarded> guarded() {
        return Optional.empty();
    }

    /** Whether the ledger's feed is open to the caller, who is told then which of its entries something rests on. */
    boolean readsLedger();

    /** Whether what is for that audience is for the caller. */
    boolean isIn(Audience audience);
}
