package io.consort.ipledger.valuation;

import java.util.List;

/**
 * A calculation, step by step.
 *
 * @param steps in the order in which they are made
 * @param range what it comes to
 */
public record Working(List<WorkingStep> steps, ValueRange range) {

    public Working {
        steps = List.copyOf(steps);
    }
}
