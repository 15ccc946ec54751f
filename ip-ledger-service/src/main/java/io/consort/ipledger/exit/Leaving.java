package io.consort.ipledger.exit;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import java.time.LocalDate;

/**
 * Someone leaves.
 *
 * @param member who
 * @param ground why
 * @param effective the first day on which it is no member
 * @param terms on which terms
 */
public record Leaving(OrganisationId member, ExitGround ground, LocalDate effective, ExitTerms terms) {

    /** In words, always the same for the same exit. */
    @Override
    public String toString() {
        return member + " leaves on " + effective + " by " + Kebab.ofConstant(ground) + ": " + terms;
    }
}
