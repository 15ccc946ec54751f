package io.consort.edge.request;

import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What a request must look like before anything is made of it. */
public final class Firewalls {

    private Firewalls() {}

    /**
     * Spring's own rules for paths, with its rule for headers said in a loop: as a regular expression it took a fifth of the time of
     * a proxied request.
     */
    public static HttpFirewall strict() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(Firewalls::isPlain);
        firewall.setAllowedHeaderValues(Firewalls::isPlain);
        return firewall;
    }

    /** Whether it holds assigned characters alone, and none that controls anything. */
    static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c < ' ' || c > '~') && (Character.isISOControl(c) || !Character.isDefined(c))) {
                return false;
            }
        }
        return true;
    }
}
