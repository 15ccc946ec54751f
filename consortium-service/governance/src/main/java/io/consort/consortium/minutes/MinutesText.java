package io.consort.consortium.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The text of minutes, as the ledger holds it: passages, in entries that are not too long, and a digest over all of them. */
record MinutesText(List<Passage> passages) {

    /** How many characters go into one entry; none is longer than four bytes, and an entry has 64 KiB. */
    private static final int CHARACTERS = 12_000;

    /** SHA-256 (FIPS 180-4) over the lines, each ended by a line feed, in hexadecimal. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            passages.forEach(each -> sha.update((each.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The passages in parts that fit into an entry each. */
    List<List<Passage>> parts() {
        List<List<Passage>> parts = new ArrayList<>();
        List<Passage> part = new ArrayList<>();
        int length = 0;
        for (Passage each : passages) {
            if (length + each.line().length() > CHARACTERS) {
                parts.add(part);
                part = new ArrayList<>();
                length = 0;
            }
            part.add(each);
            length += each.line().length();
        }
        parts.add(part);
        return parts;
    }
}
