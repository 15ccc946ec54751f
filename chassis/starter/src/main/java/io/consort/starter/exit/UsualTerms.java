package io.consort.starter.exit;

import io.consort.kernel.exit.ExitGround;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The usual terms for a ground.
 *
 * @param <T> the terms as the service knows them
 * @param ground why a member leaves
 */
public record UsualTerms<T>(ExitGround ground, T terms) {

    /** Those for every ground. */
    public static <T> List<UsualTerms<T>> all(Function<ExitGround, T> usual) {
        return Arrays.stream(ExitGround.values())
                .map(ground -> new UsualTerms<>(ground, usual.apply(ground)))
                .toList();
    }
}
