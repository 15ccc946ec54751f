package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Request;
import io.consort.quickstart.system.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two members vote in secret. One, by keyboard, doubts the page and opens a first ballot for an audit, takes the paper with a second one, and casts it from its file in a
 * browser that nobody has signed in to; the other casts where the paper was taken. Afterwards both find their ballot, and their browsers count anew.
 */
@InBrowser
class SecretVoteIT {

    private static final String PASSPHRASE = "a paper & a pencil";

    /** What would tell who casts. */
    private static final List<String> TELLTALES =
            List.of("cookie", "authorization", "acting-for", "idempotency-key", "traceparent", "x-xsrf-token");

    private final Boardroom room = Boardroom.found(Told.shared(), 1);

    @TempDir
    private Path folder;

    @Test
    void isCastByNobodyAndFoundAndCountedByAnybody() {
        String voting = room.voting("confidence", "In our chair");
        String papers = "/c/" + room.id + "/votings/" + voting + "/paper";
        try (Visitor first = room.visit(room.secretary, Look.ENGLISH);
                Visitor second = room.visit(room.chair, Look.CHINESE)) {
            List<Request> before = new ArrayList<>();
            first.page().onRequest(before::add);
            Path kit = take(first.open(papers), new Keyboard(first, Look.ENGLISH));
            assertThat(before)
                    .as("until it is cast the choice is nowhere but in the browser")
                    .noneMatch(
                            request -> (request.url() + request.postData()).matches("(?s).*\\b(yes|no|abstain)\\b.*"));
            elsewhere(kit);

            second.open(papers);
            second.page().getByLabel("为哪个席位").selectOption(room.seat(room.chair));
            Mouse mouse = new Mouse(second, Look.CHINESE);
            mouse.choose("反对");
            mouse.press("生成选票");
            mouse.press("领取选票");
            mouse.follow("前往投出");
            second.page().getByLabel("我明白此为最终结果").check();
            mouse.press("投出");
            second.page().getByText("已载入账本").waitFor();

            room.close(voting);
            String count = "/c/" + room.id + "/votings/" + voting + "/ballots";
            first.open(count);
            first.page().getByLabel("File of the ballot").setInputFiles(kit);
            first.page().getByLabel("Passphrase of the file").fill(PASSPHRASE);
            first.button("Open").click();
            first.page()
                    .getByText(
                            "The ballot for seat " + room.seat(room.secretary) + " is counted, and says what you cast.")
                    .waitFor();
            counted(
                    first,
                    "All 2 ballots are signed by the keys of their weights, and they come to the recorded result.");
            second.open(count);
            counted(second, "全部 2 张选票均由其权重的密钥签署，合计与所记录的结果一致。");
        }
    }

    /** @return the file of the kit */
    private Path take(Visitor visitor, Keyboard hands) {
        hands.type("For which seat", room.seat(room.secretary));
        hands.choose("Yes");
        hands.press("Draw the ballot");
        hands.press("Open it for an audit and throw it away");
        visitor.page()
                .getByText("Thrown away. What would have been sent came of this choice.")
                .waitFor();
        hands.choose("Yes");
        hands.press("Draw the ballot");
        hands.press("Take the paper");
        visitor.page().getByText("The paper is signed. The ballot can be cast.").waitFor();
        hands.type("A passphrase for its file", PASSPHRASE);
        Download file = visitor.page().waitForDownload(() -> hands.press("Save the kit as a file"));
        Path kit = folder.resolve(file.suggestedFilename());
        file.saveAs(kit);
        assertThat(hands.faults()).isEmpty();
        return kit;
    }

    /** Casts it where nobody has signed in, nor ever had. */
    private void elsewhere(Path kit) {
        try (Visitor nobody = Visitor.of(Told.shared().origin(), Look.ENGLISH)) {
            nobody.open("/ballot");
            List<Request> sent = new ArrayList<>();
            nobody.page().onRequest(sent::add);
            nobody.page().getByLabel("File of the ballot").setInputFiles(kit);
            nobody.page().getByLabel("Passphrase of the file").fill("another");
            nobody.button("Open").click();
            nobody.page().getByText("It cannot be opened").waitFor();
            nobody.page().getByLabel("Passphrase of the file").fill(PASSPHRASE);
            nobody.button("Open").click();
            nobody.page().getByLabel("I understand that it is final").check();
            nobody.button("Cast it").click();
            nobody.page().getByText("It stands in the ledger.").waitFor();
            assertThat(nobody.barriers()).isEmpty();
            List<Request> cast = sent.stream()
                    .filter(request -> request.method().equals("POST"))
                    .toList();
            assertThat(cast).hasSize(1);
            assertThat(cast.getFirst().allHeaders().keySet()).doesNotContainAnyElementsOf(TELLTALES);
        }
    }

    private static void counted(Visitor visitor, String said) {
        visitor.page().getByText(said).first().waitFor();
        assertThat(visitor.barriers()).isEmpty();
    }
}
