package io.consort.quickstart.bench.browser;

import io.consort.quickstart.bench.BenchException;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A page in a window of its own. */
public final class Page {

    private final DevTools devTools;
    private final String session;
    private final Traffic traffic;

    Page(DevTools devTools, String session) {
        this.devTools = devTools;
        this.session = session;
        call("Page.enable", Map.of());
        this.traffic = new Traffic(devTools, session);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return devTools.call(session, method, parameters);
    }

    /** What it asks for. */
    public Traffic traffic() {
        return traffic;
    }

    /** Loads an address, as by typing it, and waits until all of it is there. */
    public void load(String address) {
        JsonNode gone = call("Page.navigate", Map.of("url", address));
        if (gone.has("errorText")) {
            throw new BenchException(
                    address + " cannot be loaded: " + gone.get("errorText").asString(), null);
        }
        traffic.settle();
    }

    /** Loads an address as in a browser that has nothing of it yet, except for who is signed in. */
    public void loadCold(String address) {
        load("about:blank");
        call("Network.clearBrowserCache", Map.of());
        call(
                "Storage.clearDataForOrigin",
                Map.of(
                        "origin",
                        URI.create(address).resolve("/").toString(),
                        "storageTypes",
                        "indexeddb,local_storage"));
        traffic.reset();
        load(address);
    }

    /**
     * What an expression comes to, once it is there where it is a promise.
     *
     * @param expression in JavaScript
     * @throws BenchException when it fails
     */
    public JsonNode evaluate(String expression) {
        JsonNode done =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (done.has("exceptionDetails")) {
            throw new BenchException(
                    "In the page failed: "
                            + done.at("/exceptionDetails/exception/description").asString(expression),
                    null);
        }
        return done.at("/result/value");
    }

    /** Whether there is an element. */
    public boolean has(String selector) {
        return evaluate("document.querySelector('" + selector + "') !== null").asBoolean();
    }

    /** Presses the mouse on the middle of an element, and lets it go. */
    public void click(String selector) {
        JsonNode middle = evaluate("""
                (() => {
                  const element = document.querySelector('%s');
                  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
                  const box = element.getBoundingClientRect();
                  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
                })()""".formatted(selector));
        mouse("mouseMoved", middle, "none");
        mouse("mousePressed", middle, "left");
        mouse("mouseReleased", middle, "left");
    }

    private void mouse(String type, JsonNode at, String button) {
        call(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "x", at.get("x"), "y", at.get("y"), "button", button, "clickCount", 1));
    }

    /** Lets an element have the keyboard. */
    public void focus(String selector) {
        evaluate("document.querySelector('" + selector + "').focus()");
    }

    /** Types on the keyboard, a key after the other. */
    public void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(key -> key(key, key, 0));
    }

    /** Presses a key that has a name. */
    public void press(Key key) {
        key(key.name, key.text, key.number);
    }

    private void key(String name, String text, int number) {
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", name, "text", text, "windowsVirtualKeyCode", number));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", name, "windowsVirtualKeyCode", number));
    }

    /** A key that has a name. */
    public enum Key {
        ENTER("Enter", "\r"),
        TAB("Tab", "\t"),
        UP("ArrowUp", 38),
        DOWN("ArrowDown", 40);

        private final String name;
        private final String text;
        private final int number;

        Key(String name, String text) {
            this.name = name;
            this.text = text;
            this.number = text.charAt(0);
        }

        Key(String name, int number) {
            this.name = name;
            this.text = "";
            this.number = number;
        }
    }
}
