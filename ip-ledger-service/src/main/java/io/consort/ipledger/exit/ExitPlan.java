package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
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
 * What an exit comes to: worked out without recording anything, and exactly what is done when it is settled.
 *
 * @param leaving who leaves, on which terms
 * @param items what it keeps, loses and owes
 * @param matters what stands against it
 * @param balances what stands open, by currency
 * @param effects what it does to each thing
 * @param consequences the events that do it
 */
public record ExitPlan(
        Leaving leaving,
        List<ExitItem> items,
        List<Matter> matters,
        List<Balance> balances,
        List<Effect> effects,
        List<IpLedgerEvent> consequences) {

    public ExitPlan {
        items = List.copyOf(items);
        matters = List.copyOf(matters);
        balances = List.copyOf(balances);
        effects = List.copyOf(effects);
        consequences = List.copyOf(consequences);
    }

    /**
     * Works an exit out. It looks at all that is recorded of the member, which an exit may take its time for.
     *
     * @throws DomainException CONFLICT when the member has left already
     */
    public static ExitPlan of(IpLedgerState state, Leaving leaving) {
        state.departures()
                .of(leaving.member())
                .filter(each -> each.back() == null)
                .ifPresent(departure -> {
                    throw DomainException.conflict(
                            "exit-settled", leaving.member() + " has left already, on " + departure.effective() + ".");
                });
        Course course = new Course(leaving, state);
        RightsPart.add(course); // first, since what it ends makes room for licences back
        RequestsPart.add(course);
        TitlePart.add(course);
        PledgesPart.add(course);
        NoticesPart.add(course);
        MoneyPart.add(course);
        DutiesPart.add(course);
        return course.plan();
    }

    /** The account as text, a line for each thing: what the digest is over. */
    public List<String> lines() {
        return lines(leaving, items, matters);
    }

    /** The account of an exit as text. */
    static List<String> lines(Leaving leaving, List<ExitItem> items, List<Matter> matters) {
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
        if (!matters.isEmpty()) {
            throw new DomainException(
                    Kind.CONFLICT,
                    "exit-blocked",
                    leaving.member() + " cannot leave yet, since of "
                            + matters.stream().map(Matter::subject).distinct().collect(Collectors.joining(", "))
                            + (matters.size() == 1 ? " something is" : " some things are") + " open.",
                    matters.stream()
                            .map(matter -> new FieldError("", matter.subject() + ": " + matter.reason()))
                            .toList());
        }
        if (!digest().equals(previewed)) {
            throw DomainException.conflict(
                    "preview-outdated",
                    "What the exit of " + leaving.member() + " comes to is not what was previewed under " + previewed
                            + ": now it is " + digest() + ".");
        }
    }
}
