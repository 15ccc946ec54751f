package io.consort.consortium.exit;

import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Matter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a part of an exit comes to.
 *
 * @param items what the member keeps, loses and owes
 * @param balances what stands open, by currency
 * @param matters what stands against it
 * @param digest of all that; by it, exactly this is settled
 */
public record PartPreview(
        ExitPart part, List<ExitItem> items, List<Balance> balances, List<Matter> matters, String digest) {

    public PartPreview {
        items = List.copyOf(items);
        balances = List.copyOf(balances);
        matters = List.copyOf(matters);
    }

    /** SHA-256 over lines of text, each ended by a line feed, in UTF-8; in hexadecimal. */
    static String digest(List<String> lines) {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    PartDigest digested() {
        return new PartDigest(part, digest);
    }
}
