package io.consort.quickstart.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.quickstart.bench.BenchException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said to a browser is answered by number, and what happens in it is told by session. */
class DevToolsTest {

    private static String done(JsonNode command) {
        return "{\"id\":" + command.get("id").asInt() + ",\"result\":{\"of\":\""
                + command.get("method").asString() + "\"}}";
    }

    private static String event(String session, String method, String parameters) {
        return "{\"sessionId\":\"" + session + "\",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
    }

    @Test
    void eachIsGivenItsOwnAnswerInWhateverOrderTheyCome() throws IOException {
        List<String> held = new ArrayList<>();
        try (FakeBrowser browser = new FakeBrowser(command -> {
                    held.addFirst(done(command));
                    return held.size() == 2 ? held : List.of(event("", "Something.else", "{}"));
                });
                DevTools devTools = new DevTools(browser.address())) {
            CompletableFuture<JsonNode> first = devTools.send(DevTools.BROWSER, "First.one", Map.of());
            JsonNode second = devTools.call("tab", "Second.one", Map.of());
            assertThat(second.get("of").asString()).isEqualTo("Second.one");
            assertThat(first.join().get("of").asString()).isEqualTo("First.one");
            assertThat(browser.heard()).containsExactly(" First.one", "tab Second.one");
        }
    }

    @Test
    void anAnswerMayComeInParts() throws IOException {
        String long200 = "x".repeat(200);
        try (FakeBrowser browser =
                        new FakeBrowser(command -> List.of(done(command).replace("Some.thing", long200)));
                DevTools devTools = new DevTools(browser.address())) {
            assertThat(devTools.call("", "Some.thing", Map.of()).get("of").asString())
                    .isEqualTo(long200);
        }
    }

    @Test
    void whatCannotBeDoneIsSaidWithTheBrowsersReason() throws IOException {
        try (FakeBrowser browser = new FakeBrowser(command -> List.of(
                        "{\"id\":" + command.get("id").asInt() + ",\"error\":{\"message\":\"No such page\"}}"));
                DevTools devTools = new DevTools(browser.address())) {
            assertThatThrownBy(() -> devTools.call("", "Page.navigate", Map.of()))
                    .isInstanceOf(BenchException.class)
                    .hasMessageContaining("Page.navigate")
                    .hasMessageContaining("No such page");
        }
    }

    @Test
    void nobodyWaitsForABrowserThatHasEnded() throws IOException {
        try (FakeBrowser browser = new FakeBrowser(_ -> List.of());
                DevTools devTools = new DevTools(browser.address())) {
            assertThatThrownBy(() -> devTools.call("", "Page.navigate", Map.of()))
                    .hasMessageContaining("The browser ended the connection.");
        }
    }

    @Test
    void thePageAndItsWorkersAreCountedAndNobodyElse() throws IOException {
        try (FakeBrowser browser =
                        new FakeBrowser(command -> switch (command.get("method").asString()) {
                            case "Target.setAutoAttach" ->
                                List.of(
                                        done(command),
                                        event("page", "Target.attachedToTarget", "{\"sessionId\":\"worker\"}"),
                                        event(
                                                "page",
                                                "Network.requestWillBeSent",
                                                "{\"requestId\":\"1\",\"request\":{\"url\":\"/a\"}}"),
                                        event(
                                                "page",
                                                "Network.loadingFinished",
                                                "{\"requestId\":\"1\",\"encodedDataLength\":1000}"),
                                        event("other", "Network.requestWillBeSent", "{\"requestId\":\"2\"}"),
                                        event(
                                                "other",
                                                "Network.loadingFinished",
                                                "{\"requestId\":\"2\",\"encodedDataLength\":9}"));
                            case "Runtime.runIfWaitingForDebugger" ->
                                List.of(
                                        done(command),
                                        event("worker", "Network.requestWillBeSent", "{\"requestId\":\"3\"}"),
                                        event(
                                                "worker",
                                                "Network.loadingFinished",
                                                "{\"requestId\":\"3\",\"encodedDataLength\":500}"),
                                        event(
                                                "page",
                                                "Network.loadingFinished",
                                                "{\"requestId\":\"3\",\"encodedDataLength\":500}"),
                                        event("page", "That.isAll", "{}"));
                            default -> List.of(done(command));
                        });
                DevTools devTools = new DevTools(browser.address())) {
            CompletableFuture<Void> all = new CompletableFuture<>();
            devTools.listen(event -> {
                if (event.method().equals("That.isAll")) {
                    all.complete(null);
                }
            });
            Traffic traffic = new Traffic(devTools, "page");
            all.join();
            assertThat(traffic.requests()).isEqualTo(2);
            assertThat(traffic.kilobytes()).isEqualTo(1.5);
            assertThat(browser.heard())
                    .containsSubsequence("worker Network.enable", "worker Runtime.runIfWaitingForDebugger");
        }
    }
}
