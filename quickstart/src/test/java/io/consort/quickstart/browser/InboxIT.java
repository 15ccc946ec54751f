package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.consort.quickstart.system.Told;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A member meets what awaits them where they are told of it, by keyboard alone. */
@InBrowser
class InboxIT {

    private static final String TITLE = "To <b>begin</b> at eight";

    private final Boardroom room = Boardroom.found(Told.shared(), 0);

    @Test
    void isWhereAVoteIsCastAndThenTellsOfItNoMore() {
        String voting = room.voting("opinion", TITLE);
        try (Visitor member = room.visit(room.secretary, Look.ENGLISH)) {
            Locator need = member.page().locator("main li").filter(new Locator.FilterOptions().setHasText(TITLE));
            need.waitFor();
            Keyboard hands = new Keyboard(member, Look.ENGLISH);
            String here = need.locator("summary").innerText().replaceAll("\\s+", " ");
            assertThat(here).startsWith("Do it here ").contains(TITLE);
            hands.fill(here, Map.of());
            hands.choose("Yes");
            hands.press("Cast 1 vote");
            need.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(member.barriers()).isEmpty();
            assertThat(hands.faults()).isEmpty();
            member.open("/c/" + room.id + "/decisions/votings/" + voting);
            assertThat(member.text()).contains("1 of 2");
        }
    }
}
