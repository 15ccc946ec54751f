package io.consort.consortium.exit;

import io.consort.kernel.identity.ConsortiumId;
import java.time.LocalDate;

/**
 * Where another service settles its part of exits. Each call ends with its answer, with what a rule over there refused, or with
 * UNAVAILABLE: then it is not known whether it was done, and the same call may be made again.
 */
public interface ExitDesk {

    /** What its part comes to. Nothing is recorded. */
    PartPreview preview(ConsortiumId consortium, Leaving leaving);

    /**
     * Settles its part exactly as it was previewed, once however often it is asked.
     *
     * @param digest of the preview
     */
    void settle(ConsortiumId consortium, SettlementId settlement, Leaving leaving, String digest);

    /**
     * Undoes a settlement, once however often it is asked. One that has not arrived is refused when it does, so that none can
     * be settled afterwards.
     */
    void revoke(ConsortiumId consortium, SettlementId settlement, String reason);

    /**
     * Counts a member that has come back as one again, once however often it is asked.
     *
     * @param settlement by which it is known as gone
     * @param from the first day of its new membership
     */
    void readmit(ConsortiumId consortium, SettlementId settlement, LocalDate from);
}
