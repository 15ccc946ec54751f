package io.consort.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Where a request came from. A proxy that is trusted is believed about the hop before it, and so on to the left for as long as
 * that hop is a trusted proxy too; what stands further left was written by a stranger and is not read.
 */
final class Addresses {

    /** {@code for=192.0.2.60}, {@code For="[2001:db8::17]:4711"}: RFC 7239 §4. */
    private static final Pattern FOR = Pattern.compile("(?:^|;)\\s*for=\"?([^\";,]*)\"?", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_PORT = Pattern.compile("\\[([^]]*)](?::\\d*)?|([0-9.]+):\\d*");
    private static final int NETWORK = 8;

    private final List<IpAddressMatcher> trusted;
    private final String header;

    Addresses(LimitProperties properties) {
        this.trusted =
                properties.trustedProxies().stream().map(IpAddressMatcher::new).toList();
        this.header = properties.forwardedHeader();
    }

    /**
     * Whoever answers for the request's address: an IPv4 address, or the /64 of an IPv6 one, which is what a provider gives to one
     * household.
     */
    Network of(HttpServletRequest request) {
        var hop = address(request.getRemoteAddr()).orElseGet(InetAddress::getLoopbackAddress);
        if (trusted.isEmpty()) {
            return Network.of(hop);
        }
        for (var before : hops(request).reversed()) {
            var address = isTrusted(hop) ? address(before) : Optional.<InetAddress>empty();
            if (address.isEmpty()) {
                break;
            }
            hop = address.get();
        }
        return Network.of(hop);
    }

    private boolean isTrusted(InetAddress hop) {
        return trusted.stream().anyMatch(it -> it.matches(hop.getHostAddress()));
    }

    /** Each address as it stands in the header's lines, the nearest proxy's word last; one that is not said is empty. */
    private List<String> hops(HttpServletRequest request) {
        var hops = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders(header))) {
            for (var element : line.split(",", -1)) {
                hops.add(header.equalsIgnoreCase("Forwarded") ? named(element) : element.strip());
            }
        }
        return hops;
    }

    private static String named(String element) {
        var found = FOR.matcher(element);
        return found.find() ? found.group(1) : "";
    }

    /** The address without its port; none where the text is no address, such as {@code unknown}. No name is ever looked up. */
    private static Optional<InetAddress> address(String text) {
        var parts = WITH_PORT.matcher(text);
        var literal = !parts.matches() ? text : parts.group(1) == null ? parts.group(2) : parts.group(1);
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One household's part of the network. */
    record Network(long bits) {

        static Network of(InetAddress address) {
            var bytes = address.getAddress();
            var bits = 0L;
            for (var i = 0; i < Math.min(NETWORK, bytes.length); i++) {
                bits = (bits << Byte.SIZE) | (bytes[i] & 0xff);
            }
            return new Network(bits);
        }
    }
}
