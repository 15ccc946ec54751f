package io.consort.quickstart.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is read off screens, held against what is expected of them. All that differs is told together. */
final class Reading {

    final Writing writing;
    private final Visitor visitor;
    private final Page page;
    private final List<String> differences = new ArrayList<>();
    private int figures;

    /** @param look the one of the visitor */
    Reading(Visitor visitor, Look look) {
        this.writing = Writing.of(look);
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Goes to a page, on which something is then awaited. */
    Reading at(String path) {
        if (path.contains("?")) {
            visitor.open(path);
        } else {
            visitor.go(path);
        }
        return this;
    }

    /** Follows a link to a page on which something stands. */
    void follow(Locator link, String selector) {
        link.first().click();
        page.locator(selector).first().waitFor();
        visitor.arrived();
    }

    Page page() {
        return page;
    }

    /** The figures in a row of the first table that has one of this name. */
    void row(String name, List<String> expected) {
        same(name, expected, texts(row(name).locator("td.figure")));
    }

    /** All cells of such a row but the first, which is its name. */
    List<String> cells(String name) {
        return texts(row(name).locator("td"));
    }

    /** A fact by its name. */
    void fact(String name, String expected) {
        Locator fact = page.locator("main .fact")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(exactly(name)))));
        fact.first().waitFor();
        same(name, List.of(expected), texts(fact.locator("dd")));
    }

    /** Everything that a selector finds. */
    void all(String what, String selector, List<String> expected) {
        same(what, expected, texts(page.locator(selector)));
    }

    void same(String what, Object expected, Object found) {
        figures++;
        if (!expected.equals(found)) {
            differences.add(page.url() + ": " + what + " is " + found + ", not " + expected);
        }
    }

    /** The link of this name. */
    Locator link(String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    List<String> texts(Locator locator) {
        return locator.allInnerTexts().stream().map(Reading::plain).toList();
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    /** How many figures were read. */
    int figures() {
        return figures;
    }

    /** The first, as soon as there is one. */
    private Locator row(String name) {
        Locator row = page.locator("main tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th[scope=row]", new Page.LocatorOptions().setHasText(exactly(name)))))
                .first();
        row.waitFor();
        return row;
    }

    /** The browser, which has no quotation in its patterns, reads this one. */
    private static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "\\s*$");
    }

    /** Spaces of any kind are one. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
