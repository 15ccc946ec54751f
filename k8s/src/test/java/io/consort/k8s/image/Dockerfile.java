package io.consort.k8s.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Dockerfile, read as far as our rules need. */
record Dockerfile(List<Instruction> instructions) {

    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:\\d+\\.\\d+\\.\\d+[\\w.-]*");
    private static final Pattern USED = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern UNPRIVILEGED = Pattern.compile("[1-9]\\d*:\\d+");

    static Dockerfile read(Path file) throws IOException {
        String joined = Pattern.compile("^#.*\\R", Pattern.MULTILINE)
                .matcher(Files.readString(file))
                .replaceAll("")
                .replace("\\\n", " ");
        return new Dockerfile(joined.lines()
                .filter(it -> !it.isBlank())
                .map(Instruction::parse)
                .toList());
    }

    /** What is wrong with it, a sentence each. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        bases(breaches);
        arguments(breaches);
        user(breaches);
        cache(breaches);
        if (instructions.stream().anyMatch(it -> it.is("ADD"))) {
            breaches.add("ADD may fetch or unpack anything; COPY does not");
        }
        return breaches;
    }

    private void bases(List<String> breaches) {
        Map<String, String> defaults = new HashMap<>();
        for (Instruction instruction : instructions) {
            if (instruction.is("ARG") && instruction.rest().contains("=")) {
                String[] parts = instruction.rest().split("=", 2);
                defaults.put(parts[0], parts[1]);
            } else if (instruction.is("FROM")) {
                String base = USED.matcher(instruction.rest().split(" ")[0])
                        .replaceAll(it -> defaults.getOrDefault(it.group(1), ""));
                if (!PINNED.matcher(base).matches()) {
                    breaches.add("The base " + base + " names no version");
                }
            }
        }
    }

    /** An argument declared before the first stage is known in the FROM lines only; each stage declares its own. */
    private void arguments(List<String> breaches) {
        TreeSet<String> global = new TreeSet<>();
        TreeSet<String> declared = new TreeSet<>();
        TreeSet<String> used = new TreeSet<>();
        TreeSet<String> everUsed = new TreeSet<>();
        boolean staged = false;
        for (Instruction instruction : instructions) {
            used.clear();
            USED.matcher(instruction.rest())
                    .results()
                    .map((MatchResult it) -> it.group(1))
                    .forEach(used::add);
            everUsed.addAll(used);
            if (instruction.is("FROM")) {
                staged = true;
                declared.clear();
                used.removeAll(global);
            } else {
                used.removeAll(declared);
            }
            used.forEach(it -> breaches.add(it + " is used where it is not declared"));
            if (instruction.is("ARG")) {
                (staged ? declared : global).add(instruction.rest().split("=", 2)[0]);
            }
        }
        instructions.stream()
                .filter(it -> it.is("ARG"))
                .map(it -> it.rest().split("=", 2)[0])
                .filter(it -> !everUsed.contains(it))
                .forEach(it -> breaches.add("The argument " + it + " is used nowhere"));
    }

    private void user(List<String> breaches) {
        boolean unprivileged = false;
        for (Instruction instruction : instructions) {
            if (instruction.is("FROM")) {
                unprivileged = false;
            } else if (instruction.is("USER")) {
                unprivileged = UNPRIVILEGED.matcher(instruction.rest()).matches();
            } else if (instruction.is("ENTRYPOINT") && !unprivileged) {
                breaches.add("It runs as root, or as a user whose number the cluster cannot check");
            }
        }
        if (!instructions.getLast().is("ENTRYPOINT")) {
            breaches.add("It does not end with what it runs");
        }
    }

    /** The flags of an ahead-of-time cache and of its use must be the same, so both read them from one file. */
    private void cache(List<String> breaches) {
        for (Instruction instruction : instructions) {
            if (instruction.rest().contains("-XX:AOTCache")
                    && !instruction.rest().contains("@java.flags")) {
                breaches.add(instruction.name() + " uses the cache with flags of its own");
            }
        }
        boolean made =
                instructions.stream().anyMatch(it -> it.is("RUN") && it.rest().contains("-XX:AOTCacheOutput=app.aot"));
        boolean used = instructions.getLast().rest().contains("-XX:AOTCache=app.aot");
        if (made != used) {
            breaches.add("The ahead-of-time cache is not both made and used");
        }
    }

    /** What is copied from the repository, with the arguments put in. */
    List<String> copied(Map<String, String> arguments) {
        return instructions.stream()
                .filter(it -> it.is("COPY") && !it.rest().startsWith("--from"))
                .map(it -> it.rest().split(" ")[0])
                .map(it -> USED.matcher(it).replaceAll(name -> arguments.getOrDefault(name.group(1), "?")))
                .toList();
    }
}
