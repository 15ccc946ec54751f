package io.consort.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The words for the statuses that the server sets by itself. */
public final class ServerRefusals {

    /** A method, an encoding or a version of HTTP that there is not is no fault of this server, whatever the specification calls it. */
    private static final Set<Integer> OF_THE_CALLER = Set.of(501, 505);

    private ServerRefusals() {}

    /** The refusal that an error page tells of. */
    public static Refusal of(HttpServletRequest request) {
        return of(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404);
    }

    /** The refusal for a status. */
    public static Refusal of(int status) {
        return switch (status) {
            case 404 -> Refusal.of(404, "not-found", "There is nothing at this address.");
            case 405 -> Refusal.of(405, "method-not-allowed", "This address does not take this method.");
            case 406 -> Refusal.of(406, "not-acceptable", "This address has no answer in the media type asked for.");
            case 408 -> Refusal.of(408, "body-too-slow", "The request body did not come in time.");
            case 413 -> Refusal.of(413, "body-too-large", "The request body is longer than this server takes.");
            case 415 -> Refusal.of(415, "unsupported-media-type", "The Content-Type must name one media type.");
            case 431 -> Refusal.of(431, "headers-too-large", "The request headers are longer than this server takes.");
            default ->
                status >= 500 && !OF_THE_CALLER.contains(status)
                        ? Refusal.of(500, "internal-error", "The server failed; the trace id finds the reason.")
                        : Refusal.of(400, "malformed-request", "The request is not well-formed HTTP for this server.");
        };
    }
}
