package io.consort.gateway.route;

import io.consort.gateway.GatewayProperties;
import io.consort.gateway.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Takes a request's body whole before the service sees any of it: one that is too long or breaks off changes nothing, and
 * a slow caller holds no connection to a service.
 */
@Component
final class RequestBodies {

    private final int most;

    RequestBodies(GatewayProperties properties) {
        this.most = Math.toIntExact(properties.maxBody().toBytes());
    }

    byte[] read(HttpServletRequest request) {
        var announced = request.getContentLengthLong();
        if (announced > most) {
            throw tooLarge();
        }
        if (announced <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return new byte[0];
        }
        var body = whole(request);
        if (body.length > most) {
            throw tooLarge();
        }
        return body;
    }

    private byte[] whole(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(most + 1);
        } catch (IOException e) {
            throw Refusal.of(400, "malformed-request", "The request body broke off before its end.");
        }
    }

    private Refusal tooLarge() {
        return Refusal.of(413, "body-too-large", "A request body may hold " + most + " bytes.");
    }
}
