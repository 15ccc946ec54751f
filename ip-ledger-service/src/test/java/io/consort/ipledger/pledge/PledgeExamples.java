package io.consort.ipledger.pledge;

import io.consort.ipledger.Sematech;
import io.consort.ipledger.title.PledgeId;
import java.time.LocalDate;

/** Enforcements in few words. */
public final class PledgeExamples {

    private PledgeExamples() {}

    /** Of all that is pledged, which is worth no more than what is owed. */
    public static EnforcePledge enforce(PledgeId pledge, LocalDate effective) {
        return new EnforcePledge(pledge, effective, new Demand(Sematech.usd("1.00"), Sematech.usd("1.00"), null));
    }
}
