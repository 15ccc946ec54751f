package io.consort.ipledger.exit;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;

/** Who may see the account of an exit: the member that leaves. */
public final class ExitAccess {

    private ExitAccess() {}

    /** For whom the account of a member's exit is. */
    public static Audience of(OrganisationId leaver) {
        return Audience.of(leaver::equals);
    }
}
