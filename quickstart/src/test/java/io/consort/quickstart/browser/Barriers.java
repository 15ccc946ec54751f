package io.consort.quickstart.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What keeps a page from people who do not see, hear or move as others do, as far as a program can tell: WCAG 2.2 AA and best practices. */
final class Barriers {

    /** Runs axe in the page itself, which has one frame; once loaded it stays as long as the client does. */
    private static final String VIOLATIONS = """
            async () => {
              const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
              return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ target }) => target).join(' | ')}`);
            }""";

    private Barriers() {}

    static List<String> of(Page page) {
        if (page.evaluate("() => 'axe' in window").equals(false)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return Stream.of(told(page.evaluate(VIOLATIONS)), Targets.tooSmall(page))
                .flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("unchecked") // by the script
    private static List<String> told(Object violations) {
        return (List<String>) violations;
    }
}
