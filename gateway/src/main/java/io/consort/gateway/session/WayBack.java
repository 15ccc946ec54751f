package io.consort.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page that a person wanted before signing in: {@code /login?to=/consortia/sematech}. It is one of this origin. */
final class WayBack {

    static final String NAME = "to";

    /** A path and a query of plain letters; not {@code //host}, which a browser takes for another origin. */
    private static final Pattern OURS = Pattern.compile("/(?!/)[\\w\\-./~!$&'()*+,;=:@%?]{0,500}");

    private static final String ATTRIBUTE = WayBack.class.getName();

    private WayBack() {}

    static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME))
                .filter(way -> OURS.matcher(way).matches());
    }

    static void keep(HttpServletRequest request, @Nullable Object way) {
        request.setAttribute(ATTRIBUTE, way);
    }

    static String kept(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String way ? way : "/";
    }
}
