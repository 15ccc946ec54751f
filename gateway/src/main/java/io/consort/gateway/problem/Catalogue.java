package io.consort.gateway.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The problems that the gateway itself answers with, from {@code problems.properties}: {@code slug=Title|Description}. */
public final class Catalogue {

    private final Map<String, Documented> problems = new TreeMap<>();

    /** Reads the file that lies beside the classes. */
    public Catalogue() {
        var lines = new Properties();
        try (var in = Catalogue.class.getResourceAsStream("/problems.properties")) {
            if (in == null) {
                throw new IllegalStateException("problems.properties is missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var slug : lines.stringPropertyNames()) {
            var text = lines.getProperty(slug);
            var bar = text.indexOf('|');
            problems.put(slug, new Documented(slug, text.substring(0, bar), text.substring(bar + 1)));
        }
    }

    /** The problem with this slug, if the gateway has it. */
    public Optional<Documented> find(String slug) {
        return Optional.ofNullable(problems.get(slug));
    }

    /** All of them, by slug. */
    public Collection<Documented> all() {
        return problems.values();
    }
}
