package io.consort.ipledger.exit.web;

import io.consort.ipledger.exit.ExitId;
import io.consort.ipledger.exit.ReadmitMember;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record ReadmissionRequest(
        @Schema(description = "The first day on which it is a member again", example = "1996-01-01")
        LocalDate from) {

    ReadmitMember toCommand(ExitId exit) {
        return new ReadmitMember(exit, from);
    }
}
