package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.system.Told;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every screen, as every kind of caller: who sees it is written in {@code gateway/web/screens.csv}, which {@code -Dscreens.renew=true} writes anew. Whoever
 * sees one, in either language and appearance, meets no barrier and no complaint of the browser.
 */
@InBrowser
class ScreensIT {

    private final Told told = Told.shared();
    private final Screens screens = Screens.read(told);

    @Test
    void areSeenByThoseWhoMayAndByAll() {
        Caller.cast(told);
        Map<String, String> addresses = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (Caller caller : List.of(Caller.ADMINISTRATOR, Caller.SECRETARIAT, Caller.MEMBER)) {
            try (Visitor visitor = caller.visit(told, Look.CHINESE)) {
                explore(visitor, addresses, faults);
            }
        }
        Map<String, Map<Caller, Verdict>> seen = new TreeMap<>();
        for (Caller caller : Caller.values()) {
            try (Visitor visitor = caller.visit(told, Look.ENGLISH)) {
                addresses.forEach((screen, address) -> {
                    visitor.go(address);
                    Verdict verdict = visitor.verdict();
                    boolean first = seen.getOrDefault(screen, Map.of()).values().stream()
                            .noneMatch(Verdict.SHOWN::equals);
                    seen.computeIfAbsent(screen, _ -> new EnumMap<>(Caller.class))
                            .put(caller, verdict);
                    List<String> complaints = visitor.complaints();
                    if (verdict == Verdict.SHOWN) {
                        faults.addAll(complaints);
                        faults.addAll(visitor.overflow());
                        faults.addAll(first ? visitor.barriers() : List.of());
                    }
                });
            }
        }
        if (Boolean.getBoolean("screens.renew")) {
            screens.renew(seen);
        }
        Screens now = Screens.read(told);
        for (String screen : now.all()) {
            for (Caller caller : Caller.values()) {
                Verdict found = seen.getOrDefault(screen, Map.of()).getOrDefault(caller, Verdict.UNSEEN);
                if (found != now.expected(screen, caller)) {
                    faults.add(screen + " is " + found + " to " + caller + ", not " + now.expected(screen, caller));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Follows links from the screens whose addresses are known to those that are not, until there is no other to be found. */
    private void explore(Visitor visitor, Map<String, String> addresses, List<String> faults) {
        List<String> visited = new ArrayList<>();
        for (boolean more = true; more; ) {
            more = false;
            for (String screen : screens.all()) {
                String address = addresses.getOrDefault(screen, known(screen));
                if (!address.contains(":") && !visited.contains(screen)) {
                    addresses.put(screen, address);
                    visited.add(screen);
                    visitor.go(address);
                    if (visitor.verdict() == Verdict.SHOWN) {
                        faults.addAll(visitor.barriers());
                        faults.addAll(visitor.complaints());
                        visitor.links().forEach(link -> follow(link, addresses));
                    } else {
                        visitor.complaints();
                    }
                    more = true;
                }
            }
        }
    }

    private void follow(String link, Map<String, String> addresses) {
        for (String screen : screens.all()) {
            if (!addresses.containsKey(screen)
                    && Screens.matches(screen, link)
                    && (!link.startsWith("/c/") || link.startsWith("/c/sematech"))) {
                addresses.put(screen, link);
            }
        }
    }

    private static String known(String screen) {
        return screen.replace("/c/:id", "/c/sematech").replace("/org/:id", "/org/amd");
    }
}
