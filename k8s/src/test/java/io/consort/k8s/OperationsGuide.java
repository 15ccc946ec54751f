package io.consort.k8s;

import io.consort.k8s.check.SecretKey;
import io.consort.k8s.network.Edge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tables in docs/operations/kubernetes.md that the manifests must agree with: what an operator reads is what is checked. A cell
 * names things in backticks; a row stands for every combination of them.
 */
public final class OperationsGuide {

    private static final Path FILE = Path.of("..", "docs", "operations", "kubernetes.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private OperationsGuide() {}

    /** Sections "Secrets" and "Secrets that come later": name, key. */
    public static Set<SecretKey> secrets() {
        Set<SecretKey> secrets = newSecrets();
        secrets.addAll(secrets("## Secrets that come later"));
        return secrets;
    }

    /** Section "Secrets" alone: those that an installation begins with. */
    public static Set<SecretKey> newSecrets() {
        return secrets("## Secrets");
    }

    private static Set<SecretKey> secrets(String heading) {
        Set<SecretKey> secrets = new TreeSet<>();
        for (List<List<String>> row : rows(heading)) {
            for (String name : row.get(0)) {
                row.get(1).forEach(key -> secrets.add(new SecretKey(name, key)));
            }
        }
        return secrets;
    }

    /** Section "Who calls whom": from, to, port. */
    public static Set<Edge> edges() {
        Set<Edge> edges = new TreeSet<>();
        for (List<List<String>> row : rows("## Who calls whom")) {
            for (String from : row.get(0)) {
                for (String to : row.get(1)) {
                    row.get(2).forEach(port -> edges.add(new Edge(from, to, port)));
                }
            }
        }
        return edges;
    }

    private static List<List<List<String>>> rows(String heading) {
        List<List<List<String>>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                inside = line.equals(heading);
            } else if (inside && line.startsWith("| `")) {
                rows.add(Pattern.compile("\\|")
                        .splitAsStream(line.substring(1))
                        .map(OperationsGuide::quoted)
                        .toList());
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException(FILE + " has no table under " + heading);
        }
        return rows;
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
