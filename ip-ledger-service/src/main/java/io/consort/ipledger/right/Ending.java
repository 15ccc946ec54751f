package io.consort.ipledger.right;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a right came to its end before its term.
 *
 * @param effective the first day without it; where that is its first day, it never was
 * @param ground why
 * @param with the right that it fell with, where it was granted out of one that ended
 */
public record Ending(
        LocalDate effective, EndingGround ground, @Nullable RightId with) {}
