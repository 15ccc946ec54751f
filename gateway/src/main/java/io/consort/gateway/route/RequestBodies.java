package io.consort.gateway.route;

import io.consort.gateway.limit.RequestRates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Takes request bodies, each within its length, its time and its caller's share of what may be on its way at once. A body's
 * beginning is read before a connection to the service is taken, which for nearly all is the whole: a slow caller then holds
 * nothing of a service, and what was not sent can be sent elsewhere. A longer body passes through a small buffer.
 */
@Component
final class RequestBodies {

    private static final int FIRST_ROOM = 2 * 1024;

    private final BodyProperties bounds;
    private final RequestRates rates;
    private final InFlight inFlight;

    RequestBodies(BodyProperties bounds, RequestRates rates, MeterRegistry meters) {
        this.bounds = bounds;
        this.rates = rates;
        this.inFlight = new InFlight(bounds.inFlight().toBytes(), bounds.inFlightOfOneCaller());
        Gauge.builder("consort.gateway.bodies", inFlight, InFlight::bytes)
                .description("Bytes of request bodies on their way to services")
                .baseUnit("bytes")
                .register(meters);
    }

    /** The request's body with its beginning read; to be closed when the service has it. */
    RequestBody of(HttpServletRequest request) {
        var caller = SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? token.getName()
                : "";
        var room = inFlight.room(caller.isEmpty() ? rates.visitor(request) : caller);
        var announced = request.getContentLengthLong();
        if (announced <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return new RequestBody(null, room);
        }
        var most = (caller.isEmpty() ? bounds.mostOfStrangers() : bounds.most()).toBytes();
        if (announced > most) {
            throw CallersBody.tooLong(most);
        }
        try {
            var body = new CallersBody(request.getInputStream(), most, bounds.pace());
            return new RequestBody(entity(body, announced, most, room), room);
        } catch (RuntimeException e) {
            room.close();
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("The request's body was taken by somebody else", e);
        }
    }

    private HttpEntity entity(InputStream body, long announced, long most, InFlight.Room room) throws IOException {
        var longest = (int) bounds.head().toBytes();
        var head = new byte[Math.min(FIRST_ROOM, longest)];
        var filled = 0;
        while (true) {
            room.growTo(head.length);
            var count = body.readNBytes(head, filled, head.length - filled);
            filled += count;
            if (filled < head.length) {
                return new ByteArrayEntity(head, 0, filled, null); // the media type was copied with the headers
            }
            if (head.length == longest) {
                break;
            }
            head = Arrays.copyOf(head, Math.min(2 * head.length, longest));
        }
        room.growTo(announced < 0 ? most : announced);
        return new InputStreamEntity(new SequenceInputStream(new ByteArrayInputStream(head), body), announced, null);
    }
}
