package io.consort.ipledger.right;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for access.
 *
 * @param id its number
 * @param asset to what
 * @param terms on which it would be taken
 * @param answer what became of it; null while it is open
 */
public record AccessRequest(
        AccessRequestId id,
        AssetId asset,
        Terms terms,
        @Nullable AccessAnswer answer) {

    /** The day on which access would begin; today where that day has passed. Who owns the asset then may refuse. */
    LocalDate begins(LocalDate today) {
        LocalDate from = terms.extent().from();
        return from.isBefore(today) ? today : from;
    }

    /**
     * Sees that it was not answered.
     *
     * @throws DomainException CONFLICT
     */
    void requireOpen() {
        if (answer != null) {
            throw DomainException.conflict(
                    "request-answered",
                    "Request " + id + " was "
                            + switch (answer) {
                                case AccessAnswer.Granted granted -> "granted as " + granted.right();
                                case AccessAnswer.Refused refused -> "refused by " + refused.owner();
                                case AccessAnswer.Withdrawn _ -> "withdrawn";
                                case AccessAnswer.Lapsed _ -> "ended when whoever asked left";
                            }
                            + ".");
        }
    }
}
