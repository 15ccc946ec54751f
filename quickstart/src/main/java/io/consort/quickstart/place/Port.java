package io.consort.quickstart.place;

import java.util.Locale;

/** A port of the installation, all on 127.0.0.1. */
public enum Port {
    GATEWAY(8080),
    CONSORTIUM(8081),
    IP_LEDGER(8082),
    TALENT(8083),
    FINANCE(8084),
    KEYCLOAK(8180),
    STORE(27117),
    GATEWAY_METRICS(9080),
    CONSORTIUM_METRICS(9081),
    IP_LEDGER_METRICS(9082),
    TALENT_METRICS(9083),
    FINANCE_METRICS(9084);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** Whose it is, as processes are named. */
    public String owner() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String variable() {
        return "CONSORT_PORT_" + name();
    }
}
