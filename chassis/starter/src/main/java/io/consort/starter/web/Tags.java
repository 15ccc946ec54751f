package io.consort.starter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Entity tags (RFC 9110 §8.8.3): the seq of a resource's last entry. */
final class Tags {

    private Tags() {}

    static String of(long seq) {
        return "\"" + seq + "\"";
    }

    /** Whether it is what the request that is answered says it has. */
    static boolean isHeld(String tag) {
        return tag.equals(ifNoneMatch());
    }

    private static @Nullable String ifNoneMatch() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getHeader(HttpHeaders.IF_NONE_MATCH)
                : null;
    }
}
