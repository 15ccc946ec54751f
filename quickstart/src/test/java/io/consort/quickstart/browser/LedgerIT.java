package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.consort.quickstart.proof.Notes;
import io.consort.quickstart.statement.Contradiction;
import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import io.consort.quickstart.system.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A member's browser checks what it is shown: it recounts a ledger, proves an entry to whoever gets the file, and is not taken in when what it had seen is served no more. What
 * it saves, {@code ./consort verify} finds to be so.
 */
@InBrowser
class LedgerIT {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final Told told = Told.shared();
    private final Boardroom room = Boardroom.found(told, 0);

    @TempDir
    private Path folder;

    @Test
    void isRecountedAndProvenAndRaisesTheAlarmWhenItShrinks() throws IOException {
        String checkpoint = room.at("/checkpoint");
        try (Visitor member = room.visit(room.chair, Look.ENGLISH)) {
            String old = told.as(room.chair).get(checkpoint).ok().body();
            String voting = room.voting("opinion", "To go on");
            member.open("/c/" + room.id + "/ledger");
            says(member, "Seen for the first time in this browser");
            member.button("Read and recount all entries").click();
            says(member, "Recounted: all");

            member.page()
                    .locator("summary")
                    .getByText("Another member's checkpoint")
                    .click();
            member.page().getByLabel("Another member's checkpoint").fill(old);
            member.button("Hold it against mine").click();
            says(member, "Both of you are shown the same ledger.");

            prove(member, voting);

            member.page().route("**" + checkpoint, route -> route.fulfill(new Route.FulfillOptions().setBody(old)));
            for (String page : new String[] {"/ledger", "/decisions/votings/" + voting, "/members"}) {
                member.open("/c/" + room.id + page);
                says(member, "It has fewer entries than it had before. An honest ledger only grows.");
            }
            assertThat(member.barriers()).isEmpty();
            Verdict evidence = Contradiction.read(Files.readAllBytes(saved(member, "Save as evidence")))
                    .orElseThrow()
                    .check(key());
            assertThat(evidence).isInstanceOf(Verdict.Proven.class);
            assertThat(evidence.sentence()).contains("which was served later");

            member.page().unroute("**" + checkpoint);
            member.open("/verify");
            saved(member, "Save as evidence");
            member.button("Put away, and begin with what is served now").click();
            member.page().getByText("A ledger is not what it was").waitFor(GONE);
        }
    }

    /** Somebody who has not signed in is given the file. */
    private void prove(Visitor member, String voting) throws IOException {
        member.open("/c/" + room.id + "/decisions/votings/" + voting);
        member.page().getByText("Prove it").first().click();
        says(member, "stands in this ledger as it is shown here.");
        Path file = saved(member, "Save the proof for ./consort verify");
        StatementFile statement = StatementFile.parse(Files.readAllBytes(file));
        assertThat(statement.check(key(), new Notes())).isInstanceOf(Verdict.Proven.class);
        try (Visitor anybody = Visitor.of(told.origin(), Look.CHINESE)) {
            anybody.open("/verify");
            anybody.page().getByLabel("账本的公钥").fill(key());
            anybody.page().getByLabel("文件").setInputFiles(file);
            says(anybody, file.getFileName() + " 成立");
            Path changed = folder.resolve("changed.json");
            Files.writeString(changed, Files.readString(file).replace(voting, "V-9"));
            anybody.page().getByLabel("文件").setInputFiles(changed);
            says(anybody, "changed.json 未获证明");
            assertThat(anybody.barriers()).isEmpty();
        }
    }

    private Path saved(Visitor visitor, String button) {
        Download file =
                visitor.page().waitForDownload(() -> visitor.button(button).click());
        Path path = folder.resolve(file.suggestedFilename());
        file.saveAs(path);
        return path;
    }

    private String key() {
        return told.as(room.chair).get("/api/consortium/verifier-key").ok().body();
    }

    private static void says(Visitor visitor, String text) {
        visitor.page().getByText(text).first().waitFor();
    }
}
