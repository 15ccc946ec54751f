package io.consort.gateway.page;

import io.consort.edge.problem.Refusal;
import io.consort.gateway.route.Service;
import io.consort.gateway.route.ServiceClient;
import io.consort.gateway.route.Services;
import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which services answer, for anyone to see: up or down and how quickly, nothing of their insides. */
@RestController
final class StatusController {

    private static final String READINESS = "/readyz";
    private static final int MOST_BYTES = 16 * 1024;

    private final ServiceClient client;
    private final Kept<Status> status;

    StatusController(Services services, ServiceClient client) {
        this.client = client;
        this.status = new Kept<>(Duration.ofSeconds(2), () -> new Status(Kept.each(services.all(), this::health)));
    }

    @GetMapping("/status")
    Status status() {
        return status.get();
    }

    private Health health(Service service) {
        var begun = System.nanoTime();
        var up = ready(service);
        return new Health(
                service.name(),
                up ? "up" : "down",
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private boolean ready(Service service) {
        try {
            return client.get(service, READINESS, MOST_BYTES).status() == 200;
        } catch (Refusal away) {
            return false;
        }
    }

    record Status(List<Health> services) {}

    record Health(String name, String status, long milliseconds) {}
}
