package io.consort.gateway.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** A page of a few sentences, for people: one heading, one paragraph, one way on. */
public final class Html {

    private Html() {}

    /** The page's text, every part escaped. */
    static String page(String heading, String text, String link, String linkText) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s · Consort</title>
                <link rel="icon" href="/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <header class="bar"><a class="brand" href="/">Consort</a></header>
                <main class="narrow">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a class="button" href="%3$s">%4$s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        HtmlUtils.htmlEscape(heading),
                        HtmlUtils.htmlEscape(text),
                        HtmlUtils.htmlEscape(link),
                        HtmlUtils.htmlEscape(linkText));
    }

    /** Answers with a page: its status, heading, text, and the one way on. */
    public static void write(
            HttpServletResponse response, int status, String heading, String text, String link, String linkText)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page(heading, text, link, linkText).getBytes(StandardCharsets.UTF_8));
    }
}
