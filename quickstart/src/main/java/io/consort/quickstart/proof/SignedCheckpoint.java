package io.consort.quickstart.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a log came to, as its operator signed it: a C2SP tlog-checkpoint in a C2SP signed note, in the one form that is written.
 *
 * @param origin which log
 * @param size how many entries
 * @param root the root over them, 32 bytes
 * @param unchecked the names of the keys besides that are said to have signed it, as witnesses do: nothing is known of them here
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared as a record
public record SignedCheckpoint(String origin, long size, byte[] root, List<String> unchecked) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;
    private static final Pattern SYNTAX = Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n");
    private static final Pattern SIGNATURE = Pattern.compile("\u2014 ([^ ]+) ([A-Za-z0-9+/]+={0,2})");

    /**
     * Opens a signed note.
     *
     * @param note text, an empty line, and signature lines
     * @param keys the log's, a line each: {@code name+hash+base64}, as the log publishes it
     * @throws IllegalArgumentException when it is not signed by one of them, or has a signature that one of them did not make, or is no
     *     checkpoint
     */
    public static SignedCheckpoint open(String note, String keys) {
        return open(note, LogKey.byId(keys));
    }

    static SignedCheckpoint open(String note, Map<String, LogKey> keys) {
        require(note.length() <= LONGEST, "a note is shorter");
        require(note.endsWith("\n"), "a note ends in a newline");
        require(note.chars().noneMatch(c -> c < ' ' && c != '\n'), "a note has no control characters");
        int end = note.lastIndexOf("\n\n");
        require(end > 0, "a note has an empty line before its signatures");
        String text = note.substring(0, end + 1);
        List<String> unchecked = unchecked(text, note.substring(end + 2), keys);
        Matcher lines = SYNTAX.matcher(text);
        require(lines.matches(), "a checkpoint has an origin, a size and a root, a line each");
        require(lines.group(1).chars().noneMatch(Character::isISOControl), "an origin has no control characters");
        byte[] root = Base64Text.hash(lines.group(3));
        long size = Long.parseLong(lines.group(2));
        require((size == 0) == Arrays.equals(root, Sha256.of()), "no tree of that size has that root");
        return new SignedCheckpoint(lines.group(1), size, root, unchecked);
    }

    private static List<String> unchecked(String text, String signatures, Map<String, LogKey> known) {
        List<String> lines = signatures.lines().limit(MOST_SIGNATURES + 1).toList();
        require(!lines.isEmpty() && lines.size() <= MOST_SIGNATURES, "a note has 1 to 100 signatures");
        boolean signed = false;
        List<String> unchecked = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = SIGNATURE.matcher(line);
            require(matcher.matches() && LogKey.isName(matcher.group(1)), "a line after the text is no signature");
            byte[] bytes = Base64Text.decode(matcher.group(2));
            require(bytes.length > 4, "a line after the text is no signature");
            LogKey key = known.get(matcher.group(1) + "+" + HexFormat.of().formatHex(bytes, 0, 4));
            if (key == null) {
                unchecked.add(matcher.group(1));
            } else {
                require(
                        key.signed(text, Arrays.copyOfRange(bytes, 4, bytes.length)),
                        "the signature of " + key.id() + " does not hold");
                signed = true;
            }
        }
        require(
                signed,
                "no signature is by the key "
                        + known.values().stream().map(LogKey::text).collect(Collectors.joining("\n")));
        return List.copyOf(unchecked);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Not a signed checkpoint: " + what + ".");
        }
    }
}
