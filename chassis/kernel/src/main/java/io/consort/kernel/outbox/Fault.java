package io.consort.kernel.outbox;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why another did not do what it was told.
 *
 * @param slug the rule, or the fault between the two
 * @param detail what it says, with what it names, cut to {@value #LONGEST} characters so that it fits an entry
 */
public record Fault(String slug, String detail) {

    private static final int LONGEST = 2_000;

    public Fault {
        detail = detail.substring(0, Math.min(detail.length(), LONGEST));
    }

    /** As a refusal says it. */
    public static Fault of(DomainException refusal) {
        return new Fault(
                refusal.slug(),
                Stream.concat(Stream.of(refusal.detail()), refusal.fields().stream().map(FieldError::detail))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
