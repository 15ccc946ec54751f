package io.consort.consortium.body.web;

import io.consort.consortium.body.Offices;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Office;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

record BodyResponse(
        BodyId id,
        String name,
        BodyKind kind,

        @Schema(description = "The body it answers to; absent for the highest") @Nullable
        BodyId parent,

        @Schema(description = "The bodies that answer to it")
        List<BodyId> children,

        @Schema(description = "Who presides; absent where nobody does") @Nullable
        SeatResponse chair,

        @Schema(description = "Who keeps the minutes; absent where no seat does") @Nullable
        SeatResponse secretary,

        @Schema(description = "How many seats there are, vacant ones included")
        int seats,

        @Schema(description = "How many of them vote and are not vacant")
        int voting,

        int vacant) {

    static BodyResponse of(Roster roster, BodyRule body) {
        List<Seating> seatings = roster.seatings(body);
        return new BodyResponse(
                body.id(),
                body.name(),
                body.kind(),
                body.parent(),
                roster.bodies().stream()
                        .filter(each -> body.id().equals(each.parent()))
                        .map(BodyRule::id)
                        .toList(),
                office(roster, body, Office.CHAIR),
                office(roster, body, Office.SECRETARY),
                seatings.size(),
                (int) seatings.stream().filter(Seating::mayVote).count(),
                (int) seatings.stream().filter(Seating::isVacant).count());
    }

    private static @Nullable SeatResponse office(Roster roster, BodyRule body, Office office) {
        return Offices.holding(roster, body.id(), office).map(SeatResponse::of).orElse(null);
    }
}
