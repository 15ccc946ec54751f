package io.consort.edge.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What each slug means: every {@code problems.properties} on the class path, a line a slug: {@code slug=Title|What it means and
 * what the caller can do}.
 */
public final class ProblemCatalogue {

    private final SortedMap<String, ProblemPage> pages;

    private ProblemCatalogue(SortedMap<String, ProblemPage> pages) {
        this.pages = pages;
    }

    /**
     * Reads what lies on the class path.
     *
     * @throws IllegalStateException when a line is not as it should be
     */
    public static ProblemCatalogue load() {
        SortedMap<String, ProblemPage> pages = new TreeMap<>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:problems.properties")) {
                Properties lines = new Properties();
                try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    lines.load(reader);
                }
                lines.stringPropertyNames().forEach(slug -> pages.put(slug, page(slug, lines.getProperty(slug))));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("problems.properties cannot be read", unreadable);
        }
        return new ProblemCatalogue(pages);
    }

    private static ProblemPage page(String slug, String line) {
        int bar = line.indexOf('|');
        if (bar < 1) {
            throw new IllegalStateException("problems.properties: " + slug + " is not written as Title|Description");
        }
        return new ProblemPage(
                slug, line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }

    /** The title of a slug; the slug in words where none is written. */
    public String title(String slug) {
        ProblemPage page = pages.get(slug);
        if (page != null) {
            return page.title();
        }
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The page of a slug, if one is written. */
    public Optional<ProblemPage> find(String slug) {
        return Optional.ofNullable(pages.get(slug));
    }

    /** All pages, by slug. */
    public List<ProblemPage> pages() {
        return List.copyOf(pages.values());
    }
}
