package io.consort.quickstart.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Has a keyboard and nothing else: goes from one thing to the next with the tabulator, as far as what they look for. On the way the focus has to be
 * seen, uncovered, and to go on in the order of the page.
 */
final class Keyboard implements Hands {

    private static final int FAR = 200;

    /** What has the focus: what it is called, and whether it comes after what had it before, or is where the page begins again. */
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              if (at === null || at === document.body) {
                window.focusedBefore = undefined;
                return { name: '', order: true };
              }
              const before = window.focusedBefore;
              window.focusedBefore = at;
              const order = before === undefined || !before.isConnected || before === at || at.matches('.skip') || (before.compareDocumentPosition(at) & 4) !== 0;
              const label = at.labels?.[0]?.innerText ?? at.getAttribute('aria-label') ?? at.innerText ?? '';
              return { name: (label || at.localName).replace(/\\s+/g, ' ').trim().slice(0, 200), order };
            }""";

    /** Whether the focus is where another page begins; what had it before is of no account there. */
    private static final String ARRIVED = """
            () => {
              window.focusedBefore = undefined;
              return document.activeElement.id === 'main';
            }""";

    /** What keeps it from being seen that it has the focus: an outline of less than two pixels around it, no extent, or something that covers it. */
    private static final String UNSEEN = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              at.scrollIntoView({ block: 'nearest' }); // the browser did, and what came in above since may have moved it
              const box = at.getBoundingClientRect();
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const [x, y] = [Math.max(0, box.left) + 4, Math.max(0, box.top) + 4];
              const top = document.elementFromPoint(x, y);
              if (!outlined) return `it has no outline but ${style.outline}`;
              if (box.width === 0 || box.height === 0) return 'it has no extent';
              return top === null || at.contains(top) || top.contains(at) ? '' : `it is covered by ${top.outerHTML.slice(0, 200)}`;
            }""";

    private final Visitor visitor;
    private final Page page;
    private final Writing writing;
    private final List<String> faults = new ArrayList<>();

    Keyboard(Visitor visitor, Look look) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.writing = Writing.of(look);
    }

    @Override
    public void follow(String link) {
        String from = page.url();
        tabTo(link);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(from));
        page.waitForFunction(ARRIVED);
        visitor.arrived();
    }

    @Override
    public void choose(String option) {
        for (int i = 0; i < FAR; i++) {
            if (tab().equals(option)) {
                page.keyboard().press("Space");
                return;
            }
            if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement.type === 'radio'"))) {
                page.keyboard().press("ArrowDown");
                if (name().equals(option)) {
                    return;
                }
            }
        }
        throw missing(option);
    }

    @Override
    public void press(String button) {
        visitor.button(button).first().waitFor();
        enter(button);
    }

    /** Goes to something that can be followed or pressed, and does so; where the page puts the focus then, the order begins anew. */
    void enter(String name) {
        tabTo(name);
        page.evaluate("() => { window.focusedBefore = undefined; }");
        page.keyboard().press("Enter");
    }

    @Override
    public void fill(String title, Map<String, String> typed) {
        tabTo(title);
        page.keyboard().press("Enter");
        typed.forEach(this::type);
    }

    @Override
    public void type(String label, String text) {
        tabTo(label);
        if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement.localName === 'select'"))) {
            select(text);
        } else {
            page.keyboard().type(text);
        }
    }

    private void select(String value) {
        for (int i = 0; i < FAR && !value.equals(page.evaluate("() => document.activeElement.value")); i++) {
            page.keyboard().press("ArrowDown");
        }
    }

    @Override
    public void send(String title) {
        press(writing.say("记录", "Record it"));
    }

    /** What was recorded is said where the focus is then. */
    @Override
    public void record(String title) {
        send(title);
        page.waitForFunction(
                "said => document.activeElement.innerText.includes(said)",
                writing.say("已记录：" + title + "。", "Recorded: " + title + "."));
        visitor.arrived();
    }

    /** Where the focus went against the order of the page. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void tabTo(String name) {
        for (int i = 0; i < FAR; i++) {
            if (tab().equals(name)) {
                return;
            }
        }
        throw missing(name);
    }

    private AssertionError missing(String name) {
        return new AssertionError(
                "The tabulator does not lead to " + name + " on " + page.url() + ":\n" + visitor.text());
    }

    /**
     * Goes on once nothing comes in any more that could move what has the focus.
     *
     * @return what it leads to; empty text where the page ends
     */
    private String tab() {
        visitor.answered();
        page.bringToFront(); // the focus of a window behind another is not drawn
        page.keyboard().press("Tab");
        String name = name();
        if (!name.isEmpty()) {
            try {
                page.waitForFunction("() => (" + UNSEEN + ")() === ''");
            } catch (TimeoutError unseen) {
                throw new AssertionError(
                        "The focus on " + name + " is not seen on " + page.url() + ": " + page.evaluate(UNSEEN),
                        unseen);
            }
        }
        return name;
    }

    private String name() {
        @SuppressWarnings("unchecked") // by the script
        Map<String, Object> focused = (Map<String, Object>) page.evaluate(FOCUSED);
        if (!Boolean.TRUE.equals(focused.get("order"))) {
            faults.add(page.url() + ": the focus goes back to " + focused.get("name"));
        }
        return String.valueOf(focused.get("name"));
    }
}
