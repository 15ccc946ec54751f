package io.consort.gateway.route;

import io.consort.edge.problem.Refusal;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** Says honestly what is known when a service did not answer: whether anything can have happened there. */
final class ServiceFailures {

    private ServiceFailures() {}

    static Refusal of(Service service, IOException failure) {
        return switch (failure) {
            case ConnectionRequestTimeoutException busy ->
                refusal("service-busy", service, "has as many requests under way as are allowed; nothing was changed");
            case ConnectTimeoutException never -> unreachable(service);
            case ConnectException never -> unreachable(service);
            case NoRouteToHostException never -> unreachable(service);
            case UnknownHostException never -> unreachable(service);
            case SocketTimeoutException slow ->
                refusal("service-timeout", service, "did not answer in time; whether a change was made is not known");
            default -> interrupted(service);
        };
    }

    /** Whether nothing of the request can have reached the service, so that another replica may be asked in its place. */
    static boolean unsent(IOException failure) {
        return failure instanceof ConnectionRequestTimeoutException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    static Refusal interrupted(Service service) {
        return refusal(
                "service-interrupted",
                service,
                "broke off before its answer was complete; whether a change was made is not known");
    }

    private static Refusal unreachable(Service service) {
        return refusal("service-unreachable", service, "cannot be reached; nothing was changed");
    }

    private static Refusal refusal(String slug, Service service, String what) {
        return Refusal.passing(503, slug, "The service " + service.name() + " " + what + ".", 1);
    }
}
