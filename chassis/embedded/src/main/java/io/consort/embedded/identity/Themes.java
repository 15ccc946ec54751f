package io.consort.embedded.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How Keycloak's own pages and letters look, in Chinese and English. The one copy lies with what the image is built from; the build packs it here. */
final class Themes {

    /** A jar does not say what is in one of its folders. */
    static final List<String> FILES = List.of(
            "consort/email/html/template.ftl",
            "consort/email/messages/messages_en.properties",
            "consort/email/messages/messages_zh_CN.properties",
            "consort/email/theme.properties",
            "consort/login/messages/messages_en.properties",
            "consort/login/messages/messages_zh_CN.properties",
            "consort/login/resources/css/consort.css",
            "consort/login/resources/img/icon.svg",
            "consort/login/theme.properties");

    private static final Path COMPRESSED = Path.of("data", "tmp", "kc-gzip-cache");

    private Themes() {}

    /** All of them as one text: where it is another, so are they. */
    static String text() {
        StringBuilder all = new StringBuilder();
        FILES.forEach(file -> all.append(Packed.text("themes/" + file)));
        return all.toString();
    }

    /** Puts those where Keycloak looks for them that are not there so yet, in the place of what it has compressed of earlier ones and would go on serving. */
    static void place(Path home) throws IOException {
        boolean changed = false;
        for (String file : FILES) {
            Path target = home.resolve("themes").resolve(file);
            String text = Packed.text("themes/" + file);
            if (!Files.exists(target) || !Files.readString(target).equals(text)) {
                Files.createDirectories(target.getParent());
                Files.writeString(target, text);
                changed = true;
            }
        }
        if (changed) {
            Unzip.delete(home.resolve(COMPRESSED));
        }
    }
}
