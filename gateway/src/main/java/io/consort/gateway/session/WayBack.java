package io.consort.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page that a person wanted before signing in: {@code /login?return=/c/sematech}. It is one of this origin. */
final class WayBack {

    static final String NAME = "return";

    private static final int LONGEST = 500;

    /**
     * A path and perhaps a query, in the letters of RFC 3986 alone. No browser, proxy or router may read another host out of it: it begins
     * with one slash, and has neither a dot segment nor, encoded, a dot, slash, backslash, percent sign or control character in its path.
     */
    private static final Pattern OURS = Pattern.compile(
            "/(?!/)(?!(?:.*/)?\\.{1,2}(?:[/?]|$))"
                    + "(?:[\\w\\-.~!$&'()*+,;=:@/]|%(?!2[ef5]|5c|[01]|7f)[0-9a-f]{2})*"
                    + "(?:\\?(?:[\\w\\-.~!$&'()*+,;=:@/?]|%(?![01]|7f)[0-9a-f]{2})*)?",
            Pattern.CASE_INSENSITIVE);

    private static final String ATTRIBUTE = WayBack.class.getName();

    private WayBack() {}

    static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME))
                .filter(way -> way.length() <= LONGEST && OURS.matcher(way).matches());
    }

    static void keep(HttpServletRequest request, @Nullable Object way) {
        request.setAttribute(ATTRIBUTE, way);
    }

    static String kept(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String way ? way : "/";
    }
}
