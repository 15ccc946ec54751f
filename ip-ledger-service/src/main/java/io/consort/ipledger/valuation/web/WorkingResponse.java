package io.consort.ipledger.valuation.web;

import io.consort.ipledger.valuation.Method;
import io.consort.ipledger.valuation.WorkingStep;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How a value was found, so that a reader can find it too. */
record WorkingResponse(
        @Schema(description = "All that went in") Method inputs,

        @Schema(description = "How the value follows from that, in words")
        String formula,

        String rounding,

        @Schema(description = "Each amount rounded for reading; the calculation goes on with the exact one")
        List<WorkingStep> steps) {

    private static final String ROUNDING =
            "Everything is exact; only the three results are rounded, each once, to the smallest unit, half to the even one.";

    static WorkingResponse of(Method method) {
        return new WorkingResponse(
                method, method.formula(), ROUNDING, method.working().steps());
    }
}
