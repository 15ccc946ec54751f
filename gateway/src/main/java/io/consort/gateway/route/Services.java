package io.consort.gateway.route;

import io.consort.gateway.GatewayProperties;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services there are. Whatever is not one of them is not routed. */
@Component
public final class Services {

    private final List<Service> all;

    Services(GatewayProperties properties) {
        this.all = properties.services().entrySet().stream()
                .map(entry -> new Service(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** All of them, in the order of the configuration. */
    public List<Service> all() {
        return all;
    }

    Service named(String name) {
        return all.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
