package io.consort.consortium.body.web;

import io.consort.consortium.body.NameAlternate;
import io.consort.consortium.body.Period;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record NameAlternateRequest(
        @Schema(description = "Who may stand in, by pseudonym, never by name")
        PersonId alternate,

        LocalDate from,

        @Schema(description = "The first day on which they may not; left out for no end") @Nullable
        LocalDate until) {

    NameAlternate toCommand(SeatId seat) {
        return new NameAlternate(seat, alternate, new Period(from, until));
    }
}
