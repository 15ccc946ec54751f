package io.consort.kernel.exit;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The account of an exit: who leaves on which terms, and what that comes to. Its digest stands for it, so that exactly what was
 * previewed is settled.
 *
 * @param leaving who leaves, on which terms
 * @param items what it keeps, loses and owes
 * @param matters what stands against it
 */
public record ExitAccount(Leaving<?> leaving, List<ExitItem> items, List<Matter> matters) {

    public ExitAccount {
        items = List.copyOf(items);
        matters = List.copyOf(matters);
    }

    /** The account as text, a line for each thing: what the digest is over. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(leaving.toString());
        items.forEach(item -> lines.add(item.toString()));
        matters.forEach(matter -> lines.add(matter.toString()));
        return lines;
    }

    /** SHA-256 over the lines, each ended by a line feed, in UTF-8; in hexadecimal. */
    public String digest() {
        String text = lines().stream().map(line -> line + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Sees that nothing stands against it, and that it is what was previewed.
     *
     * @throws DomainException CONFLICT
     */
    void requireAs(String previewed) {
        OrganisationId member = leaving.member();
        if (!matters.isEmpty()) {
            throw new DomainException(
                    Kind.CONFLICT,
                    "exit-blocked",
                    member + " cannot leave yet, since of "
                            + matters.stream().map(Matter::subject).distinct().collect(Collectors.joining(", "))
                            + (matters.size() == 1 ? " something is" : " some things are") + " open.",
                    matters.stream()
                            .map(matter -> new FieldError("", matter.subject() + ": " + matter.reason()))
                            .toList());
        }
        if (!digest().equals(previewed)) {
            throw DomainException.conflict(
                    "preview-outdated",
                    "What the exit of " + member + " comes to is not what was previewed under " + previewed
                            + ": now it is " + digest() + ".");
        }
    }
}
