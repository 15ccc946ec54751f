package io.consort.consortium.exit;

import io.consort.kernel.identity.Id;

/**
 * An attempt at an exit, as the services that settle it know it. It is made of the exit, the attempt and what was agreed, so that
 * each attempt has another, and none that somebody gives an exit by hand.
 */
public record SettlementId(String value) implements Id {

    private static final int DIGITS = 12;

    public SettlementId {
        Id.require("a settlement", value);
    }

    static SettlementId of(ExitId exit, int attempt, String digest) {
        return new SettlementId(exit + "." + attempt + "." + digest.substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
