package io.consort.gateway.limit;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much may be asked, by whom. Each budget is apart from the others, so that using one up takes nothing from another.
 *
 * @param trustedProxies addresses or networks ({@code 10.1.0.0/16}) of the proxies whose word about a caller's address is taken
 * @param forwardedHeader where they say it: {@code X-Forwarded-For} or {@code Forwarded} (RFC 7239). It is one, because a proxy
 *     that writes one hands the other on as a stranger sent it
 * @param partners for each subject of an access token that comes as a bearer token
 * @param people for each person in a browser session
 * @param visitors for each address whose caller is not known
 * @param signIns for each address at {@code /login}
 * @param ballots for each address from which secret ballots are cast
 */
@ConfigurationProperties("consort.gateway.limits")
public record LimitProperties(
        List<String> trustedProxies,
        String forwardedHeader,
        Budget partners,
        Budget people,
        Budget visitors,
        Budget signIns,
        Budget ballots) {

    /** Refuses a header that proxies do not write. */
    public LimitProperties {
        trustedProxies = List.copyOf(trustedProxies);
        if (!forwardedHeader.equalsIgnoreCase("X-Forwarded-For") && !forwardedHeader.equalsIgnoreCase("Forwarded")) {
            throw new IllegalArgumentException(
                    "Proxies name a caller's address in X-Forwarded-For or Forwarded, not in " + forwardedHeader);
        }
    }
}
