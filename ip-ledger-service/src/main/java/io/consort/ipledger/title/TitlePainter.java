package io.consort.ipledger.title;

import io.consort.ipledger.title.TitleGraph.Link;
import io.consort.ipledger.title.TitleGraph.Node;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a {@link TitleGraph}: date by date, since only at the end of a date is everyone sure to hold what he gave. Within a
 * date whoever gives and receives is one node.
 */
public final class TitlePainter {

    /** Most transfers in a picture. */
    public static final int MAX_TRANSFERS = 1_000;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Account, Node> holding = new LinkedHashMap<>();

    private TitlePainter() {}

    /**
     * The chain as it is known.
     *
     * @param known when; null for now
     * @param from the picture begins with who holds what at the end of this date; null for the beginning of title
     * @throws DomainException REFUSED when it would be too large to look at
     */
    public static TitleGraph paint(Title title, @Nullable Instant known, @Nullable LocalDate from) {
        List<TitleEntry> chain = standing(known == null ? title.chain() : title.knownAt(known));
        TitlePainter painter = new TitlePainter();
        if (from != null) {
            painter.open(known == null ? title.on(from) : title.on(from, known), from);
            chain = chain.stream()
                    .filter(entry -> entry.transfer().effective().isAfter(from))
                    .toList();
        }
        if (chain.size() > MAX_TRANSFERS) {
            throw DomainException.refused(
                    "graph-too-large",
                    "A graph shows at most " + MAX_TRANSFERS + " transfers, and these are " + chain.size()
                            + "; let it begin at a later date.");
        }
        chain.stream()
                .collect(
                        Collectors.groupingBy(entry -> entry.transfer().effective(), TreeMap::new, Collectors.toList()))
                .forEach(painter::draw);
        return new TitleGraph(painter.nodes, painter.links);
    }

    private static List<TitleEntry> standing(List<TitleEntry> chain) {
        Set<Long> reversed = chain.stream()
                .map(TitleEntry::transfer)
                .filter(Reversal.class::isInstance)
                .map(transfer -> ((Reversal) transfer).entry())
                .collect(Collectors.toSet());
        return chain.stream()
                .filter(entry -> !(entry.transfer() instanceof Reversal) && !reversed.contains(entry.seq()))
                .toList();
    }

    private void open(SortedMap<OrganisationId, Fraction> owners, LocalDate on) {
        owners.forEach((owner, share) -> put(new Account.Holder(owner), share, on));
    }

    private Node put(Account account, Fraction share, LocalDate since) {
        Node node = switch (account) {
            case Account.Source() -> new Node("source", null, since, share);
            case Account.Holder(OrganisationId holder) -> new Node(holder + "@" + since, holder, since, share);
        };
        nodes.add(node);
        holding.put(account, node);
        return node;
    }

    /** All that happens on one date: what is kept is linked to itself, what moves to those who have more at its end. */
    private void draw(LocalDate date, List<TitleEntry> entries) {
        Map<Account, Fraction> change = new LinkedHashMap<>();
        entries.forEach(entry -> entry.transfer()
                .postings()
                .forEach(posting -> change.merge(posting.account(), posting.change(), Fraction::plus)));
        Map<Account, Node> before = new LinkedHashMap<>(holding);
        change.keySet().stream()
                .filter(account -> account instanceof Account.Source)
                .forEach(source -> before.computeIfAbsent(source, each -> put(each, Fraction.ONE, date)));
        change.forEach((account, by) -> keep(account, by, before, date));
        List<Move> each = entries.stream().flatMap(TitlePainter::moves).toList();
        Set<Account> givers = each.stream().map(Move::from).collect(Collectors.toSet());
        boolean passedOn = each.stream().map(Move::to).anyMatch(givers::contains);
        (passedOn ? netted(change) : each).forEach(move -> link(before, move));
    }

    private void keep(Account account, Fraction by, Map<Account, Node> before, LocalDate date) {
        if (account instanceof Account.Source || by.signum() == 0) {
            return;
        }
        Node held = before.get(account);
        Fraction share = held == null ? by : held.share().plus(by);
        holding.remove(account);
        if (share.signum() > 0) {
            Node node = put(account, share, date);
            Fraction kept = by.signum() > 0 ? share.minus(by) : share;
            if (held != null && kept.signum() > 0) {
                links.add(new Link(held.id(), node.id(), kept, null));
            }
        }
    }

    private void link(Map<Account, Node> before, Move move) {
        Node source = before.get(move.from());
        Node target = holding.get(move.to());
        if (source != null && target != null) {
            links.add(new Link(source.id(), target.id(), move.share(), move.entry()));
        }
    }

    private record Move(
            Account from,
            Account to,
            Fraction share,
            @Nullable Long entry) {}

    private static Stream<Move> moves(TitleEntry entry) {
        List<Posting> postings = entry.transfer().postings();
        Account from = postings.getFirst().account();
        return postings.stream()
                .skip(1)
                .map(posting -> new Move(from, posting.account(), posting.change(), entry.seq()));
    }

    /** What several entries of one date come to together: those who have less give, in turn, to those who have more. */
    private static List<Move> netted(Map<Account, Fraction> change) {
        List<Map.Entry<Account, Fraction>> givers = change.entrySet().stream()
                .filter(each -> each.getValue().signum() < 0)
                .map(each -> Map.entry(each.getKey(), each.getValue().negate()))
                .toList();
        List<Move> moves = new ArrayList<>();
        Map<Account, Fraction> wanting = new LinkedHashMap<>(change);
        wanting.values().removeIf(each -> each.signum() <= 0);
        for (var giver : givers) {
            Fraction left = giver.getValue();
            for (var receiver : wanting.entrySet()) {
                Fraction part = smaller(left, receiver.getValue());
                if (part.signum() > 0) {
                    moves.add(new Move(giver.getKey(), receiver.getKey(), part, null));
                    receiver.setValue(receiver.getValue().minus(part));
                    left = left.minus(part);
                }
            }
        }
        return moves;
    }

    private static Fraction smaller(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
