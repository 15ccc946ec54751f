package io.consort.gateway.page;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.edge.problem.ProblemPage;
import io.consort.edge.problem.Refusal;
import io.consort.gateway.route.Service;
import io.consort.gateway.route.ServiceClient;
import io.consort.gateway.route.Services;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every documented problem of the platform: the gateway's own, and those the services publish. */
@Component
final class ServiceProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceProblems.class);
    private static final int MOST_BYTES = 1024 * 1024;

    private final ProblemCatalogue own;
    private final ServiceClient client;
    private final JsonMapper json;
    private final Kept<Known> known;

    ServiceProblems(ProblemCatalogue own, Services services, ServiceClient client, JsonMapper json) {
        this.own = own;
        this.client = client;
        this.json = json;
        this.known = new Kept<>(Duration.ofMinutes(1), () -> gather(services.all()));
    }

    Known known() {
        return known.get();
    }

    private Known gather(List<Service> services) {
        var problems = new TreeMap<String, ProblemPage>();
        var lists = Kept.each(services, this::ask);
        lists.forEach(list -> list.items().forEach(problem -> problems.putIfAbsent(problem.slug(), problem)));
        own.pages().forEach(problem -> problems.put(problem.slug(), problem));
        var away =
                lists.stream().filter(list -> list.away).map(Published::service).toList();
        return new Known(Map.copyOf(problems), away);
    }

    private Published ask(Service service) {
        try {
            var answer = client.get(service, "/api/" + service.name() + "/problems", MOST_BYTES);
            if (answer.status() == 200) {
                return new Published(
                        service.name(),
                        Objects.requireNonNullElse(
                                json.readValue(answer.text(), Page.class).items(), List.of()),
                        false);
            }
            LOG.warn("{} answers {} when asked for its problems", service.name(), answer.status());
        } catch (Refusal away) {
            LOG.info("{}", away.detail());
        } catch (JacksonException e) {
            LOG.warn("{} does not publish its problems as agreed", service.name(), e);
        }
        return new Published(service.name(), List.of(), true);
    }

    /** What is known, and which services could not be asked. */
    record Known(Map<String, ProblemPage> problems, List<String> away) {}

    private record Published(String service, List<ProblemPage> items, boolean away) {}

    private record Page(@Nullable List<ProblemPage> items) {}
}
