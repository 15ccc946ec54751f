package io.consort.starter.web;

import java.util.Arrays;
import java.util.Optional;

/** One of the platform's services, as the others know it. */
public enum Peer {
    /** Keeps consortia, memberships and decisions. */
    CONSORTIUM("consortium"),
    /** Keeps what is owned, and who has which right in it. */
    IP_LEDGER("ip-ledger"),
    /** Keeps people's engagements. */
    TALENT("talent"),
    /** Keeps the books. */
    FINANCE("finance");

    private final String title;

    Peer(String title) {
        this.title = title;
    }

    /** What the others call it, for example {@code ip-ledger}. */
    public String title() {
        return title;
    }

    /** By which it asks for tokens, and which a token names that is meant for it. */
    public String clientId() {
        return title + "-service";
    }

    /** The service that others call by that name, for example {@code ip-ledger}; empty where it is none of the platform's own. */
    public static Optional<Peer> titled(String title) {
        return Arrays.stream(values()).filter(each -> each.title.equals(title)).findFirst();
    }

    /** The service that asks for tokens as that client. */
    static Optional<Peer> ofClient(String client) {
        return Arrays.stream(values())
                .filter(each -> each.clientId().equals(client))
                .findFirst();
    }
}
