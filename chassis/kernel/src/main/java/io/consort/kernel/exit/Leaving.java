package io.consort.kernel.exit;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Audience;
import java.time.LocalDate;

/**
 * Someone leaves.
 *
 * @param <T> the terms as the ledger knows them, whose text is always the same for the same terms
 * @param member who
 * @param ground why
 * @param effective the first day on which it is no member
 * @param terms on which terms
 */
public record Leaving<T>(OrganisationId member, ExitGround ground, LocalDate effective, T terms) {

    /** The last day on which it is a member. */
    public LocalDate lastDay() {
        return effective.minusDays(1);
    }

    /** For whom the account of it is: whoever leaves. */
    public Audience audience() {
        return Audience.of(member::equals);
    }

    /** In words, always the same for the same exit. */
    @Override
    public String toString() {
        return member + " leaves on " + effective + " by " + Kebab.ofConstant(ground) + ": " + terms;
    }
}
