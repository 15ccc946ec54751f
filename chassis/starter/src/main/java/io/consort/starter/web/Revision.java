package io.consort.starter.web;

import org.springframework.core.MethodParameter;

/**
 * A change of something that exists, as the caller has seen it: the argument of a method for which {@code If-Match} names the version. That of
 * what has the nearest address above the method's own which is answered with an {@code ETag}.
 *
 * @param change what every request for a change says
 */
public record Revision(Change change) {

    /** Whether a method takes a change, of whichever kind. */
    static boolean isChange(MethodParameter parameter) {
        return parameter.getParameterType() == Change.class || parameter.getParameterType() == Revision.class;
    }
}
