package io.consort.kernel.ledger;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.Id;

/**
 * Names a ledger within its service: a consortium's id, or {@link #PLATFORM} for what belongs to no consortium, such as the
 * register of organisations.
 */
public record LedgerId(String value) implements Id {

    /** The ledger of the platform itself. No consortium can take this name. */
    public static final LedgerId PLATFORM = new LedgerId("_platform");

    public LedgerId {
        if (!value.equals("_platform")) {
            Id.require("a ledger", value);
        }
    }

    /** The ledger of a consortium. */
    public static LedgerId of(ConsortiumId consortium) {
        return new LedgerId(consortium.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
