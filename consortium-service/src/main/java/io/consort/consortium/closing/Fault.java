package io.consort.consortium.closing;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why another service did not do what it was told.
 *
 * @param slug the rule
 * @param detail what it says, with what it names, cut to {@value #LONGEST} characters so that it fits an entry
 */
record Fault(String slug, String detail) {

    private static final int LONGEST = 2_000;

    static Fault of(DomainException refusal) {
        String detail = Stream.concat(
                        Stream.of(refusal.detail()), refusal.fields().stream().map(FieldError::detail))
                .collect(Collectors.joining(" "));
        return new Fault(refusal.slug(), detail.substring(0, Math.min(detail.length(), LONGEST)));
    }
}
