package io.consort.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    /** As a refusal names it; acts have names of the same form. */
    private static final Pattern SLUG = Pattern.compile("(?<!@Act\\(value = )\"([a-z]+(?:-[a-z]+)+)\",");

    @Test
    void everyRuleThatRefusesHasAPage() throws IOException {
        TreeSet<String> slugs = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                if (text.contains("DomainException")) {
                    SLUG.matcher(text).results().forEach(found -> slugs.add(found.group(1)));
                }
            }
        }
        assertThat(slugs).hasSizeGreaterThan(20);
        assertThat(pages().stringPropertyNames()).containsAll(slugs);
    }

    private static Properties pages() throws IOException {
        Properties pages = new Properties();
        for (URL each : Collections.list(ProblemsTest.class.getClassLoader().getResources("problems.properties"))) {
            try (InputStream in = each.openStream()) {
                pages.load(in);
            }
        }
        return pages;
    }
}
