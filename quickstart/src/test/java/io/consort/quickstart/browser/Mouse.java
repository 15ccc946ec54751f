package io.consort.quickstart.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** Points at what they see. */
final class Mouse implements Hands {

    private final Visitor visitor;
    private final Page page;
    private final Writing writing;

    Mouse(Visitor visitor, Look look) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.writing = Writing.of(look);
    }

    @Override
    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        visitor.arrived();
    }

    @Override
    public void choose(String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .check();
    }

    @Override
    public void press(String button) {
        visitor.button(button).first().click();
    }

    @Override
    public void type(String label, String text) {
        type(page.locator("main").getByLabel(label, new Locator.GetByLabelOptions().setExact(true)), text);
    }

    @Override
    public void fill(String title, Map<String, String> typed) {
        page.locator("summary", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        typed.forEach((label, text) ->
                type(form(title).getByLabel(label, new Locator.GetByLabelOptions().setExact(true)), text));
    }

    private static void type(Locator field, String text) {
        if (field.evaluate("field => field.localName").equals("select")) {
            field.selectOption(text);
        } else {
            field.fill(text);
        }
    }

    @Override
    public void send(String title) {
        form(title).locator("button[type=submit]").click();
    }

    @Override
    public void record(String title) {
        send(title);
        page.getByText(writing.say("已记录：" + title + "。", "Recorded: " + title + "."))
                .waitFor();
        visitor.arrived();
    }

    private Locator form(String title) {
        return page.getByRole(
                AriaRole.FORM, new Page.GetByRoleOptions().setName(title).setExact(true));
    }
}
