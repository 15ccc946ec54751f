package io.consort.ipledger.right.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.right.EndRight;
import io.consort.ipledger.right.EndingGround;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record EndingRequest(
        @Schema(
                description = "The first day without the right; its own first day, where it never was",
                example = "2028-01-01")
        LocalDate effective,

        EndingGround ground) {

    EndingRequest {
        if (ground == EndingGround.EXIT) {
            throw DomainException.invalid(
                    "/ground", "That a holder left is recorded as its exit, with all that it means.");
        }
    }

    EndRight toCommand(RightId right, Mandate mandate) {
        return new EndRight(right, effective, ground, mandate);
    }
}
