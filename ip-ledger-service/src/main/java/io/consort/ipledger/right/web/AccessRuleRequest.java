package io.consort.ipledger.right.web;

import io.consort.ipledger.right.AccessPrice;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.right.SetAccessRule;
import io.consort.kernel.persistent.OrderedMap;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record AccessRuleRequest(
        @Schema(description = "What may be asked for access that a member needs for its part of the joint work")
        AccessPrice toCarryOut,

        @Schema(description = "What may be asked for access that a member needs to use its own results")
        AccessPrice toExploit,

        @Schema(
                description = "How long after a project's end access to exploit can be asked for; 0 without end",
                example = "12")
        int requestMonths,

        @Schema(description = "The last day of each project that has ended", example = "{\"P-1\":\"1999-12-31\"}")
        @Nullable
        Map<String, LocalDate> ended,

        @Schema(description = "By which the charter says so", example = "R-7")
        String resolution) {

    SetAccessRule toCommand() {
        OrderedMap<String, LocalDate> projects = ended == null ? OrderedMap.empty() : OrderedMap.from(ended);
        return new SetAccessRule(new AccessRule(toCarryOut, toExploit, requestMonths, projects, resolution));
    }
}
