package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.consort.quickstart.system.Told;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever is interrupted loses nothing and records nothing twice: when an answer is lost, when a page is loaded anew, when somebody else sits down at the machine. */
@InBrowser
class InterruptedIT {

    private static final String ACT = "Table a motion: Opinions (Board)";
    private static final String HALF = "Half of a thought";

    private final Told told = Told.shared();
    private final Boardroom room = Boardroom.found(told, 0);
    private final String table = "/c/" + room.id + "/decisions/new";
    private final String motions = "**" + room.at("/motions");

    @Test
    void recordsOnceAndKeepsWhatWasTyped() {
        try (Visitor visitor = room.visit(room.chair, Look.ENGLISH)) {
            Page page = visitor.page();
            Mouse hands = new Mouse(visitor, Look.ENGLISH);
            visitor.open(table);

            AtomicInteger sent = new AtomicInteger();
            page.route(motions, route -> {
                if (posts(route) && sent.incrementAndGet() == 1) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            hands.act(ACT, Map.of("Title", "Its answer is lost", "Reasons", "So it goes."));
            assertThat(sent.get()).isGreaterThan(1);
            assertThat(titles()).containsExactly("Its answer is lost");
            page.unroute(motions);

            page.route(motions, route -> {
                if (posts(route)) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            hands.fill(ACT, Map.of("Title", "It does not arrive", "Reasons", "Not before the page is loaded anew."));
            hands.press("Record it");
            page.getByText("Whether this was recorded is not known yet.").waitFor();
            assertThat(visitor.complaints()).allMatch(each -> each.contains("ERR_FAILED"));
            page.unroute(motions);
            page.reload();
            page.getByText("Recorded: " + ACT + ".").waitFor();
            assertThat(titles()).containsExactlyInAnyOrder("Its answer is lost", "It does not arrive");

            hands.fill(ACT, Map.of("Title", HALF));
            page.reload();
            visitor.arrived();
            assertThat(page.getByLabel("Title").inputValue()).isEqualTo(HALF);
            visitor.signOut();
            visitor.signIn(told.username(room.secretary), told.password(room.secretary));
            visitor.open(table);
            page.locator("summary").getByText(ACT).waitFor();
            assertThat(page.content()).doesNotContain(HALF);
        }
    }

    private static boolean posts(Route route) {
        return route.request().method().equals("POST");
    }

    private List<String> titles() {
        return told.as(room.chair)
                .get(room.at("/motions"))
                .ok()
                .json()
                .get("items")
                .valueStream()
                .map(motion -> motion.at("/title").asString())
                .toList();
    }
}
