package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.system.Told;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every screen, as every kind of caller: who sees it is written in {@code gateway/web/screens.csv}, which {@code -Dscreens.renew=true} writes anew. In both
 * languages and appearances whoever is shown a screen first, or is refused in a way that was not met yet, meets no barrier there, also in what is folded up;
 * nobody who is shown one meets a complaint of the browser, or has to scroll sideways.
 */
@InBrowser
class ScreensIT {

    private final Told told = Told.shared();
    private final Screens screens = Screens.read(told);

    /** Where the screens are, as far as anybody has found the way to them. */
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private final Map<String, Map<Caller, Verdict>> seen = new TreeMap<>();

    /** What was looked at closely: screens, and kinds of refusal. */
    private final Map<Look, Set<String>> looked = new EnumMap<>(Look.class);

    private final List<String> faults = new ArrayList<>();

    @Test
    void areSeenByThoseWhoMayAndByAll() {
        Caller.cast(told);
        explore();
        for (Caller caller : Caller.values()) {
            if (!ahead(caller).isEmpty()) {
                try (Visitor visitor = caller.visit(told, caller == Caller.INVITED ? Look.CHINESE : Look.ENGLISH)) {
                    walk(caller, visitor);
                }
            }
        }
        for (Look look : Look.values()) {
            lookAtTheRest(look);
        }
        compare();
        assertThat(faults).isEmpty();
    }

    /** Three who are led on to all screens between them follow the links of each page that they are shown, until there is none that leads on. */
    private void explore() {
        follow(screens.all().stream().map(ScreensIT::known).toList());
        try (Visitor secretariat = Caller.SECRETARIAT.visit(told, Look.ENGLISH);
                Visitor member = Caller.MEMBER.visit(told, Look.CHINESE);
                Visitor administrator = Caller.ADMINISTRATOR.visit(told, Look.CHINESE)) {
            int before;
            do {
                before = addresses.size();
                walk(Caller.SECRETARIAT, secretariat);
                walk(Caller.MEMBER, member);
                walk(Caller.ADMINISTRATOR, administrator);
            } while (addresses.size() > before);
        }
    }

    /** Goes to all screens that the caller has not been to, also to those that are found on the way. */
    private void walk(Caller caller, Visitor visitor) {
        for (List<String> ahead = ahead(caller); !ahead.isEmpty(); ahead = ahead(caller)) {
            ahead.forEach(screen -> visit(screen, caller, visitor));
        }
    }

    private List<String> ahead(Caller caller) {
        return addresses.keySet().stream()
                .filter(screen -> !seen.getOrDefault(screen, Map.of()).containsKey(caller))
                .toList();
    }

    private void visit(String screen, Caller caller, Visitor visitor) {
        visitor.go(addresses.get(screen));
        Verdict verdict = visitor.verdict();
        seen.computeIfAbsent(screen, _ -> new EnumMap<>(Caller.class)).put(caller, verdict);
        boolean shown = verdict == Verdict.SHOWN;
        if (looked(visitor.look()).add(shown ? screen : verdict.toString())) {
            faults.addAll(visitor.unfold().barriers());
        }
        List<String> complaints = visitor.complaints();
        if (shown) {
            faults.addAll(complaints);
            faults.addAll(visitor.overflow());
            follow(visitor.links());
        }
    }

    private Set<String> looked(Look look) {
        return looked.computeIfAbsent(look, _ -> new HashSet<>());
    }

    private void follow(List<String> links) {
        for (String link : links) {
            for (String screen : screens.all()) {
                if (!link.contains(":") && Screens.matches(screen, link) && isInTheStory(link)) {
                    addresses.putIfAbsent(screen, link);
                }
            }
        }
    }

    private static boolean isInTheStory(String link) {
        return (!link.startsWith("/c/") || link.startsWith("/c/sematech"))
                && (!link.startsWith("/org/") || link.startsWith("/org/amd"));
    }

    private static String known(String screen) {
        return screen.replace("/c/:id", "/c/sematech").replace("/org/:id", "/org/amd");
    }

    /** The administrator is shown all screens: also those that were looked at in the other look alone. */
    private void lookAtTheRest(Look look) {
        List<String> rest = addresses.keySet().stream()
                .filter(screen -> !looked(look).contains(screen))
                .toList();
        try (Visitor visitor = Caller.ADMINISTRATOR.visit(told, look)) {
            rest.forEach(screen -> visit(screen, Caller.ADMINISTRATOR, visitor));
        }
        addresses.keySet().stream()
                .filter(screen -> !looked(look).contains(screen))
                .forEach(screen -> faults.add(screen + " was shown to nobody in " + look));
    }

    private void compare() {
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
    }
}
